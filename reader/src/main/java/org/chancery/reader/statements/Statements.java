package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Everyday;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a document.
 *
 * @param all in the order of the text
 * @param rejected speech verbs of which no statement came, and why
 */
public record Statements(List<Utterance> all, List<Rejected> rejected) {
    /** A speech verb of which nothing came. */
    public record Rejected(Range range, String reason) {}

    /**
     * Reads the statements of the article.
     *
     * @param home the state that the press of the language calls its own, or null
     * @param kept tells for a token whether it belongs to the article
     */
    public static Statements of(
            Chart chart,
            Mentions mentions,
            People people,
            Engagements engagements,
            Sides sides,
            @Nullable String home,
            IntPredicate kept) {
        StatementReader reader = new StatementReader(
                chart,
                mentions,
                people,
                new Scene(engagements),
                sides,
                new OwnVoice(chart, Issuer.of(chart, mentions, people)),
                home);
        for (Range sentence : chart.text().sentences()) {
            if (sentence.length() > 0 && kept.test(sentence.from())) {
                reader.read(sentence);
            }
        }
        List<Rejected> rejected = new ArrayList<>(reader.rejected());
        List<Utterance> told = new Repeats(chart.text()).without(reader.utterances(), rejected);
        boolean everyday = Everyday.of(chart, mentions, kept).article();
        if (!engagements.all().isEmpty() || (!everyday && new Crossing(chart, mentions, people).any(told))) {
            return new Statements(List.copyOf(told), List.copyOf(rejected));
        }
        told.forEach(u -> rejected.add(new Rejected(u.content(), "the document tells of no other party")));
        return new Statements(List.of(), List.copyOf(rejected));
    }
}
