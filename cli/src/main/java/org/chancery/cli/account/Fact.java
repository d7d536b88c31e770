package org.chancery.cli.account;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Span;

/**
 * One fact of a reading as it is explained, whatever its kind.
 *
 * @param id its id, or its number among those of its kind where the record gives none
 * @param content what it says, briefly
 * @param rule the rule that found it
 * @param grounds the words it rests on, and what each of its further values rests on
 */
record Fact(Kind kind, String id, Words content, String rule, List<Basis> grounds) {
    /** Kinds of facts, in the order in which they are explained. */
    enum Kind {
        PERSON("Persons"),
        ENGAGEMENT("Engagements"),
        STATEMENT("Statements"),
        INSTRUMENT("Instruments"),
        RELATION("Relations");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /**
     * What a value rests on.
     *
     * @param field the value's name
     * @param by the rule that gave it, or how it was found; empty for the words of the fact itself
     */
    record Basis(String field, String by, List<Span> spans) {}

    /** All words it rests on. */
    Stream<Span> spans() {
        return grounds.stream().flatMap(basis -> basis.spans().stream());
    }
}
