package org.chancery.reader.engagements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** Sentences that tell a programme: all in them is planned, and its owner does it. */
final class Programmes {
    /** Words with which a sentence opens. */
    private static final int OPENING = 2;

    private final Text text;
    private final ClauseWords words;

    Programmes(Chart chart) {
        this.text = chart.text();
        this.words = new ClauseWords(chart);
    }

    /** Whether the sentence of a contact tells a programme, and does not say that this has come about. */
    boolean programmed(Match contact) {
        int from = text.sentence(contact.from()).from();
        return (words.within("programme", from, contact.from()) || opensWithAgenda(from, contact))
                && !words.inClause(contact, "past");
    }

    /** Whose programme it is, where the sentence opens with the word for it ("Programme of X: …"); or nobody. */
    List<Mention> owner(Match contact, Mentions mentions) {
        int from = text.sentence(contact.from()).from();
        if (!opensWithAgenda(from, contact)
                && !words.within("programme", from, Math.min(from + OPENING, contact.from()))) {
            return List.of();
        }
        for (Mention m : mentions.within(new Range(from, contact.from()))) {
            if (words.ends(m.range().from(), "owner")) {
                return List.of(m);
            }
        }
        return List.of();
    }

    private boolean opensWithAgenda(int from, Match contact) {
        return words.within("agenda", from, Math.min(from + 1, contact.from()));
    }
}
