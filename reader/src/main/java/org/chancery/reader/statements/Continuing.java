package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/**
 * Tells whether a sentence without a verb of saying goes on with what the speaker before it said: its subject is
 * his side or both sides, a modal judges or promises, or it demands something, and it tells of no contact and no day.
 */
final class Continuing {
    /** Tokens behind the subject in which the modal stands. */
    private static final int MODAL = 3;

    private final Chart chart;
    private final Mentions mentions;
    private final People people;
    private final Clauses clauses;

    Continuing(Chart chart, Mentions mentions, People people, Clauses clauses) {
        this.chart = chart;
        this.mentions = mentions;
        this.people = people;
        this.clauses = clauses;
    }

    boolean of(Range sentence, Speaker speaker) {
        if (speaker.persons().isEmpty() || chart.text().quoted(sentence.from()) || tells(sentence)) {
            return false;
        }
        if (clauses.opens(sentence.from(), "judging") || clauses.holds(sentence, "duty")) {
            return true;
        }
        List<Mention> here = mentions.within(sentence);
        if (here.isEmpty() || here.getFirst().range().from() > sentence.from()) {
            return false;
        }
        Mention subject = here.getFirst();
        boolean own = subject.type() == Mention.Type.PARTY
                && speaker.parties().contains(String.valueOf(people.party(subject)));
        boolean both = subject.type() == Mention.Type.COLLECTIVE;
        return (own || both) && modal(subject.range().to(), sentence.to());
    }

    private boolean modal(int from, int end) {
        for (int t = from; t < Math.min(end, from + MODAL); t++) {
            if (clauses.opens(t, "modal")) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(Range sentence) {
        return clauses.tellsContact(sentence)
                || !chart.within(sentence, "date", Match.class).isEmpty();
    }
}
