package org.chancery.cli.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.reader.Trace;

/** Words for what recognised something in a text: a lexicon entry, a rule, or its capitals; and where that stands. */
final class Source {
    private Source() {}

    static Words of(Trace.Recognised one) {
        Words words = Words.of(one.kind() + " ", Ink.SIDE);
        return switch (one.source()) {
            case Trace.Entry(String value, Map<String, String> attributes, String file, int line) ->
                words.add(value + attributes(attributes)).add(" · " + file + ":" + line, Ink.QUIET);
            case Trace.ByRule(
                    String rule,
                    Map<String, String> attributes,
                    List<Trace.Part> parts,
                    String file,
                    int line) ->
                words.add(rule, Ink.ACT)
                        .add(attributes(attributes) + parts(parts))
                        .add(" · " + file + ":" + line, Ink.QUIET);
            case Trace.Capitals() -> words.add("by its capitals", Ink.QUIET);
        };
    }

    private static String attributes(Map<String, String> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .map(e -> " " + e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining());
    }

    private static String parts(List<Trace.Part> parts) {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(part -> part.name() + " " + Quote.of(part.span(), PlacePart.LONGEST_QUOTE))
                        .collect(Collectors.joining(", ", " — ", ""));
    }
}
