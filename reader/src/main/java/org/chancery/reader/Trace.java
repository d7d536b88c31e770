package org.chancery.reader;

import java.util.List;
import java.util.Map;
import org.chancery.record.Reading;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reading with the way to it: all that was recognised in the text, and what was made nothing of.
 *
 * @param sentences the sentences of the text, in order
 * @param recognised by start, then the longer first
 * @param rejected by start
 */
public record Trace(Reading reading, List<Span> sentences, List<Recognised> recognised, List<Rejected> rejected) {
    /** The trace of a document from those of its parts. */
    static Trace joined(Reading reading, List<Trace> parts) {
        return new Trace(
                reading,
                parts.stream().flatMap(p -> p.sentences.stream()).toList(),
                parts.stream().flatMap(p -> p.recognised.stream()).toList(),
                parts.stream().flatMap(p -> p.rejected.stream()).toList());
    }

    /**
     * Something recognised.
     *
     * @param kind what it is, as {@code party} or {@code contact}
     */
    public record Recognised(Span span, String kind, Source source) {}

    /** How something was recognised. */
    public sealed interface Source {}

    /**
     * By an entry of a lexicon.
     *
     * @param value what it stands for
     * @param attributes what else the entry says of it
     */
    public record Entry(String value, Map<String, String> attributes, String file, int line) implements Source {}

    /**
     * By a rule.
     *
     * @param attributes what the rule says of it
     * @param parts the parts that the rule tells apart, in order
     */
    public record ByRule(String rule, Map<String, String> attributes, List<Part> parts, String file, int line)
            implements Source {}

    /** As a run of capitalised words that can be a name. */
    public record Capitals() implements Source {}

    /** A part that a rule tells apart, by its name. */
    public record Part(String name, Span span) {}

    /**
     * Words that could have given a fact, and gave none.
     *
     * @param kind what they would have given: engagement, statement, person, relation, instrument, date
     * @param rule the rule that saw them, or null
     * @param reason why nothing came of them
     */
    public record Rejected(Span span, String kind, @Nullable String rule, String reason) {}
}
