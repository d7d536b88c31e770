package org.chancery.record;

/** How an engagement stands at the time of the document. */
public enum Status implements Code {
    HELD,
    RECALLED,
    PLANNED,
    CANCELLED
}
