package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/** Tells whether what one says only passes on what another has said: "the spokesman said the two sides agreed …". */
final class Relays {
    /** Acts of which what both sides do is the object: "urged both sides to support each other". */
    private static final Set<Act> ASKING = Set.of(Act.URGE, Act.REQUEST, Act.PROPOSE, Act.HOPE, Act.INVITE);

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Clauses clauses;

    Relays(Chart chart, Mentions mentions, Clauses clauses) {
        this.mentions = mentions;
        this.chart = chart;
        this.text = chart.text();
        this.clauses = clauses;
    }

    /**
     * Whether a verb within what a first one governs is another's speech that the first passes on.
     *
     * @param subject the mentions directly before the inner verb
     * @param inner those for whom they stand
     */
    boolean of(Governor outer, List<Mention> subject, Speaker inner, Speech speech) {
        if (!follows(outer, subject.getFirst().range().from())) {
            return false;
        }
        if (Subjects.together(subject)) {
            if (ASKING.contains(outer.speech().act())) {
                return false;
            }
            boolean opens = subject.getFirst().range().from() == outer.speech().content();
            boolean several = subject.getLast().type() == Mention.Type.COLLECTIVE;
            return (!speech.weak() || opens) && (!speech.alone() || several);
        }
        Speaker reporter = outer.speaker();
        if (speech.weak() || !outer.says() || inner.parties().isEmpty() || reporter == null) {
            return false;
        }
        Mention who = subject.getLast();
        boolean told = done(speech) || addresses(speech);
        if (who.type() == Mention.Type.PRONOUN) {
            return addresses(speech) && done(speech);
        }
        if (Subjects.namesPerson(who)) {
            boolean another = !reporter.persons().containsAll(inner.persons())
                    || inner.persons().isEmpty();
            return another && (told || !speech.inner());
        }
        told |= clauses.opens(who.range().from(), "side-word");
        return told && !reporter.parties().containsAll(inner.parties());
    }

    /** A subject with all those that a comma joins to it within what a verb governs: "said Mr X, Mr Y | invited …". */
    List<Mention> all(@Nullable Governor outer, List<Mention> subject) {
        List<Mention> all = new ArrayList<>(subject);
        int from = outer == null ? text.size() : outer.speech().content();
        for (int at = subject.getFirst().range().from(); at > from && text.isMark(at - 1, ','); ) {
            List<Mention> before = mentions.within(new Range(from, at - 1));
            if (before.isEmpty()
                    || before.getLast().range().to() != at - 1
                    || !Subjects.namesPerson(before.getLast())) {
                break;
            }
            all.addFirst(before.getLast());
            at = before.getLast().range().from();
        }
        return all.getFirst().range().from() == from ? all : subject;
    }

    /** Whether a clause opens what a verb governs, or follows the setting that opens it ("said, at the meeting, | X …"). */
    private boolean follows(Governor outer, int clause) {
        int content = outer.speech().content();
        return clause == content
                || clause > content && text.isMark(clause - 1, ',') && clauses.opens(content, "setting");
    }

    /** Whether a word of the past stands before a verb. */
    private boolean done(Speech speech) {
        for (int t = speech.head(); t < speech.verb().from(); t++) {
            if (clauses.opens(t, "past-word")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody addressed stands behind a verb. */
    private boolean addresses(Speech speech) {
        for (Finding f : chart.starting(speech.verb().to())) {
            if (f.kind().equals("addressing")) {
                return true;
            }
        }
        return false;
    }
}
