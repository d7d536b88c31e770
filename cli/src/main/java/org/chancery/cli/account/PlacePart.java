package org.chancery.cli.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.Trace;
import org.chancery.record.Block;
import org.chancery.record.Span;

/** Explains one place of a text: its sentence, the facts on it, what was matched, what came to nothing. */
final class PlacePart {
    private static final int INDENT = 2;
    private static final int WIDEST_QUOTES = 40;
    static final int LONGEST_QUOTE = 34;

    private final Sheet sheet;
    private final Trace trace;
    private final int offset;
    private final Span sentence;

    PlacePart(Sheet sheet, Trace trace, int offset) {
        this.sheet = sheet;
        this.trace = trace;
        this.offset = offset;
        this.sentence = sentence(trace, offset);
    }

    void write(List<Fact> facts) {
        new SentencePart(sheet).write(sentence, offset);
        furniture();
        facts(facts);
        List<Trace.Recognised> here = trace.recognised().stream()
                .filter(r -> isHere(r.span()) && !isPartOfName(r))
                .toList();
        matches(
                "Matched at " + offset,
                here.stream().filter(r -> covers(r.span(), offset)).toList());
        matches(
                "Matched elsewhere in the sentence",
                here.stream().filter(r -> !covers(r.span(), offset)).toList());
        rejected();
    }

    private void furniture() {
        for (Block block : trace.reading().document().blocks()) {
            if (block.start() <= offset && offset < block.end() && !block.kind().kept()) {
                sheet.gap();
                sheet.paragraph(
                        INDENT,
                        INDENT,
                        Words.of(
                                "It stands in a part of the page that is no article ("
                                        + block.kind().code() + "); such parts give no facts.",
                                Ink.DOUBT));
            }
        }
    }

    private void facts(List<Fact> facts) {
        List<Fact> here = facts.stream()
                .filter(fact -> fact.spans().anyMatch(this::isHere))
                .toList();
        heading(here.isEmpty() ? "No fact rests on it" : "Facts that rest on it");
        FactPart part = new FactPart(sheet);
        here.forEach(fact -> part.write(fact, this::isHere));
    }

    /** A row for each finding; the same words found as the same thing once. */
    private void matches(String heading, List<Trace.Recognised> found) {
        if (found.isEmpty()) {
            return;
        }
        heading(heading);
        Set<List<Object>> told = new HashSet<>();
        Span before = null;
        for (Trace.Recognised one : found) {
            if (told.add(List.of(one.span().quote(), one.kind(), one.source()))) {
                String label = one.span().equals(before) ? "" : Quote.of(one.span(), LONGEST_QUOTE);
                sheet.field(INDENT, column(), label, Ink.PLAIN, Source.of(one));
                before = one.span();
            }
        }
    }

    private void rejected() {
        List<Trace.Rejected> here =
                trace.rejected().stream().filter(r -> isHere(r.span())).toList();
        if (here.isEmpty()) {
            return;
        }
        heading("Why nothing came of");
        for (Trace.Rejected one : here) {
            String rule = one.rule();
            Words words = Words.of("no " + one.kind() + ": ", Ink.SIDE)
                    .add(Quote.clean(one.reason()))
                    .add(rule == null ? "" : " (" + rule + ")", Ink.QUIET);
            sheet.field(INDENT, column(), Quote.of(one.span(), LONGEST_QUOTE), Ink.PLAIN, words);
        }
    }

    /** Where what is told of quoted words begins. */
    private int column() {
        return Math.min(WIDEST_QUOTES, sheet.width() * 2 / 5);
    }

    private void heading(String text) {
        sheet.gap();
        sheet.paragraph(0, INDENT, Words.of(text, Ink.HEADING));
    }

    /** Whether it can be a name, but only as the end of a longer one. */
    private boolean isPartOfName(Trace.Recognised one) {
        return one.source() instanceof Trace.Capitals
                && trace.recognised().stream()
                        .anyMatch(other -> other.source() instanceof Trace.Capitals
                                && other.span().start() < one.span().start()
                                && other.span().end() >= one.span().end());
    }

    private boolean isHere(Span span) {
        return span.start() < sentence.end() && sentence.start() < span.end();
    }

    private static boolean covers(Span span, int offset) {
        return span.start() <= offset && offset < span.end();
    }

    /** The sentence that covers a place, else the last that begins before it, else the first. */
    private static Span sentence(Trace trace, int offset) {
        Span last = null;
        for (Span sentence : trace.sentences()) {
            if (last == null || sentence.start() <= offset) {
                last = sentence;
            }
        }
        return last == null ? new Span(0, 0, "") : last;
    }
}
