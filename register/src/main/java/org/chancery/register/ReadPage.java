package org.chancery.register;

import org.chancery.reader.Page;
import org.chancery.record.Reading;

/** A page and the reading that was made of it. */
public record ReadPage(Page page, Reading reading) {}
