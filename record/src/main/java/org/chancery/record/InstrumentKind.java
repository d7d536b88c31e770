package org.chancery.record;

/** The kind of a named instrument. */
public enum InstrumentKind implements Code {
    TREATY,
    DECLARATION,
    AGREEMENT,
    NEGOTIATION,
    PLAN,
    RESOLUTION,
    OTHER
}
