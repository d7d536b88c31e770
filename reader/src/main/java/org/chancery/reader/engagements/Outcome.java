package org.chancery.reader.engagements;

import java.util.List;

/** What came of a contact word: encounters, or the reason why there is none. */
record Outcome(List<Encounter> encounters, String reason) {
    static Outcome of(Encounter encounter) {
        return new Outcome(List.of(encounter), "");
    }

    static Outcome none(String reason) {
        return new Outcome(List.of(), reason);
    }

    /** Those found, or why there are none. */
    static Outcome of(List<Encounter> encounters, String otherwise) {
        return encounters.isEmpty() ? none(otherwise) : new Outcome(encounters, "");
    }

    /** An encounter in which two parties and more are known, or none. */
    static Outcome ofTwo(Encounter e) {
        return e.parties().size() < 2 ? none("fewer than two parties are named round it: " + e.parties()) : of(e);
    }
}
