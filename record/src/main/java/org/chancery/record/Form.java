package org.chancery.record;

/** The finer form of an engagement. */
public enum Form implements Code {
    COURTESY_CALL,
    TALKS,
    RECEPTION,
    SIDELINE,
    WORKING_SESSION,
    PHONE,
    VIDEO,
    STATE_VISIT,
    OFFICIAL_VISIT,
    WORKING_VISIT,
    SIGNING,
    CREDENTIALS,
    ANNIVERSARY,
    SUMMIT,
    SESSION,
    DIALOGUE,
    LETTER,
    CONDOLENCE,
    CONGRATULATION
}
