package org.chancery.record;

/** What a reader of the document should know or doubt. */
public enum WarningCode implements Code {
    STAMP_CONTRADICTS_TEXT,
    DATE_CONFLICT,
    YEAR_UNKNOWN,
    OTHER_LANGUAGE,
    MIXED_LANGUAGES,
    UNDECODABLE,
    TOO_LONG,
    NAME_UNCERTAIN,
    NO_ARTICLE,
    TRUNCATED
}
