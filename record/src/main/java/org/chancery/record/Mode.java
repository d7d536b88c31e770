package org.chancery.record;

/** Whether the content of a statement stands in quotation marks. */
public enum Mode implements Code {
    QUOTED,
    REPORTED
}
