package org.chancery.record;

/** How the date of an engagement was found. */
public enum DateBasis implements Code {
    STATED,
    INFERRED,
    DOCUMENT_DATE
}
