package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Everyday;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.Role;

/**
 * The statements of a document.
 *
 * @param all in the order of the text
 * @param rejected speech verbs of which no statement came, and why
 */
public record Statements(List<Utterance> all, List<Rejected> rejected) {
    /** Those whose word is heard abroad, whomever they speak of, and the acts that are aimed at others. */
    private static final Set<Role> DIPLOMATS = EnumSet.of(
            Role.SPOKESPERSON, Role.FOREIGN_MINISTER, Role.AMBASSADOR, Role.PERMANENT_REPRESENTATIVE, Role.IO_HEAD);

    private static final Set<Act> DIRECTED =
            EnumSet.of(Act.CRITICISE, Act.WARN, Act.OPPOSE, Act.REJECT, Act.REQUEST, Act.URGE, Act.CONCERN);

    /** A speech verb of which nothing came. */
    public record Rejected(Range range, String reason) {}

    /**
     * Reads the statements of the article.
     *
     * @param kept tells for a token whether it belongs to the article
     */
    public static Statements of(
            Chart chart, Mentions mentions, People people, Engagements engagements, Sides sides, IntPredicate kept) {
        StatementReader reader = new StatementReader(
                chart,
                mentions,
                people,
                new Scene(engagements),
                sides,
                new OwnVoice(chart, Issuer.of(chart, mentions, people)));
        for (Range sentence : chart.text().sentences()) {
            if (sentence.length() > 0 && kept.test(sentence.from())) {
                reader.read(sentence);
            }
        }
        List<Rejected> rejected = new ArrayList<>(reader.rejected());
        List<Utterance> told = new Repeats(chart.text()).without(reader.utterances(), rejected);
        boolean everyday = Everyday.of(chart, mentions, kept).article();
        if (!engagements.all().isEmpty()
                || (!everyday && told.stream().anyMatch(u -> crosses(u, chart, mentions, people)))) {
            return new Statements(List.copyOf(told), List.copyOf(rejected));
        }
        told.forEach(u -> rejected.add(new Rejected(u.content(), "the document tells of no other party")));
        return new Statements(List.of(), List.copyOf(rejected));
    }

    /** Whether a statement is made by several parties, or its sentence speaks of another than those who make it. */
    private static boolean crosses(Utterance u, Chart chart, Mentions mentions, People people) {
        if (u.by().size() > 1 || !u.to().isEmpty()) {
            return true;
        }
        for (Mention m : mentions.within(chart.text().sentence(u.content().from()))) {
            String party = people.party(m);
            boolean diplomat = m.title() != null && DIPLOMATS.contains(m.title().role()) && u.by().contains(party);
            boolean other =
                    party != null && !u.by().contains(party) && !u.speakers().isEmpty();
            if (other || diplomat && DIRECTED.contains(u.act())) {
                return true;
            }
        }
        for (Occurrence party : chart.within(u.content(), "party", Occurrence.class)) {
            if (!u.by().contains(party.value())) {
                return true;
            }
        }
        return false;
    }
}
