package org.chancery.record;

/** Where a publication date was taken from. */
public enum PublishedBasis implements Code {
    GIVEN,
    METADATA,
    PAGE_STAMP,
    TEXT,
    ADDRESS
}
