package org.chancery.cli.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.record.Ground;
import org.chancery.record.Span;

/** Quotes the words that a fact rests on; where asked to, in full and with rules and offsets. */
final class Proof {
    private static final int SHORT = 80;
    private static final int LONG = 260;

    private final Sheet sheet;
    private final boolean verbose;

    Proof(Sheet sheet, boolean verbose) {
        this.sheet = sheet;
        this.verbose = verbose;
    }

    /** The words of several spans, briefly, each set of words once. */
    String briefly(List<Span> spans) {
        return spans.stream().map(span -> quote(span, SHORT)).distinct().collect(Collectors.joining(", "));
    }

    /** The words of a span that is the content of something. */
    String atLength(Span span) {
        return quote(span, LONG);
    }

    /** Names the rules behind a fact, where asked to. */
    void rules(int indent, int column, String rule, List<Span> evidence, Map<String, Ground> grounds) {
        if (!verbose) {
            return;
        }
        sheet.field(indent, column, "rule", Ink.QUIET, Words.of(rule + at(evidence), Ink.QUIET));
        new TreeMap<>(grounds).forEach((field, ground) -> {
            String quotes = ground.spans().isEmpty() ? "" : " " + briefly(ground.spans());
            sheet.field(
                    indent, column, field, Ink.QUIET, Words.of(ground.rule() + quotes + at(ground.spans()), Ink.QUIET));
        });
    }

    private static String at(List<Span> spans) {
        if (spans.isEmpty()) {
            return "";
        }
        return " at " + spans.stream().map(s -> s.start() + "–" + s.end()).collect(Collectors.joining(", "));
    }

    private String quote(Span span, int longest) {
        return Quote.of(span, verbose ? Integer.MAX_VALUE : longest);
    }
}
