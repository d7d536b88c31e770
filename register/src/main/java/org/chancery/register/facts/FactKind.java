package org.chancery.register.facts;

import org.chancery.record.Code;

/** The kinds of facts that a reading holds. */
public enum FactKind implements Code {
    PERSON("p"),
    ENGAGEMENT("e"),
    STATEMENT("s"),
    INSTRUMENT("i"),
    RELATION("r");

    private final String letter;

    FactKind(String letter) {
        this.letter = letter;
    }

    /** The letter that keys of this kind begin with. */
    String letter() {
        return letter;
    }
}
