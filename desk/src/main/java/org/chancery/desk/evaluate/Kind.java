package org.chancery.desk.evaluate;

import java.util.List;

/** What is scored, in the order of the report. */
public enum Kind {
    PERSONS("persons"),
    ENGAGEMENTS("engagements"),
    STATEMENTS("statements"),
    INSTRUMENTS("instruments"),
    RELATIONS("relations"),
    DROPPED_LINES("dropped lines"),
    DOCUMENT("document");

    /** The kinds of fact: the headline is the mean of their strict F1. */
    public static final List<Kind> FACTS = List.of(PERSONS, ENGAGEMENTS, STATEMENTS, INSTRUMENTS, RELATIONS);

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
