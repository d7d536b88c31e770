package org.chancery.cli.account;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.record.Span;

/** Writes a fact with its rule and the words that each of its values rests on. */
final class FactPart {
    private static final int INDENT = 2;
    private static final int COLUMN = 7;
    private static final int VALUES = 22;
    private static final int LONGEST_QUOTE = 120;

    private final Sheet sheet;

    FactPart(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes facts under the headings of their kinds. */
    void write(List<Fact> facts) {
        for (Fact.Kind kind : Fact.Kind.values()) {
            List<Fact> its = facts.stream().filter(fact -> fact.kind() == kind).toList();
            if (!its.isEmpty()) {
                sheet.gap();
                sheet.paragraph(0, INDENT, Words.of(kind.heading(), Ink.HEADING));
                its.forEach(fact -> write(fact, span -> true));
            }
        }
    }

    /** Writes a fact with those of its words that pass. */
    void write(Fact fact, Predicate<Span> shown) {
        sheet.field(INDENT, COLUMN, fact.id(), Ink.QUIET, fact.content());
        sheet.field(COLUMN, VALUES, "rule", Ink.QUIET, Words.of(fact.rule(), Ink.ACT));
        for (Fact.Basis basis : fact.grounds()) {
            List<Span> spans = basis.spans().stream().filter(shown).toList();
            if (!spans.isEmpty() || (basis.spans().isEmpty() && !basis.by().isEmpty())) {
                sheet.field(COLUMN, VALUES, basis.field(), Ink.QUIET, words(basis.by(), spans));
            }
        }
    }

    private static Words words(String by, List<Span> spans) {
        Words words = Words.of(by, Ink.ACT);
        String space = by.isEmpty() ? "" : " ";
        for (Span span : spans) {
            words.add(space + Quote.of(span, LONGEST_QUOTE)).add(" at " + place(span), Ink.QUIET);
            space = ", ";
        }
        return words;
    }

    /** Where a span stands. */
    static String place(Span span) {
        return span.start() + "–" + span.end();
    }
}
