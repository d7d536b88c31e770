package org.chancery.register.merged;

/** A fact and the document that says it. */
record Said<F>(Witness by, F fact) {}
