package org.chancery.reader.engagements;

import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** What the words round a contact say of the circumstances in which it is told. */
final class Circumstances {
    private final Text text;
    private final ClauseWords words;

    Circumstances(Chart chart) {
        this.text = chart.text();
        this.words = new ClauseWords(chart);
    }

    /** Whether a word that coordinates verbs stands just before a token. */
    boolean joins(int token) {
        return words.ends(token, "coordinator");
    }

    boolean behind(int token, String kind) {
        return words.ends(token, kind);
    }

    /** Whether it is told only as the occasion of something else. */
    boolean isOccasion(Match contact) {
        return words.within("occasion", words.start(contact, 4), contact.from());
    }

    boolean saysInSentence(Match contact, String kind) {
        Range sentence = text.sentence(contact.from());
        return words.within(kind, sentence.from(), sentence.to());
    }

    /** Whether a contact or a word before it in its clause tells of one after the other. */
    boolean apart(Match contact) {
        return words.within("apart", words.start(contact, 3), contact.to());
    }

    boolean says(Match contact, String kind) {
        return words.within(kind, contact.from(), contact.to());
    }
}
