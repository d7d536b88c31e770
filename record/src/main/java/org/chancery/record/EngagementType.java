package org.chancery.record;

/** The kind of contact between parties. */
public enum EngagementType implements Code {
    MEETING,
    CALL,
    VISIT,
    CONFERENCE,
    CEREMONY,
    MESSAGE
}
