package org.chancery.reader.engagements;

import java.util.List;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Text;
import org.chancery.record.Status;

/** Whether a contact goes on with what the one before it tells as planned: "He will meet X, visit Y. He also meets Z". */
final class Sequel {
    private final Text text;
    private final ClauseWords words;
    private final Subjects subjects;
    private final Standing standing;
    private Status last = Status.HELD;
    private int sentence = -1;
    private int end;

    Sequel(Chart chart, Subjects subjects, Standing standing) {
        this.text = chart.text();
        this.words = new ClauseWords(chart);
        this.subjects = subjects;
        this.standing = standing;
    }

    /**
     * How a contact stands, with regard to what has just been told.
     *
     * @param dates the dates told with it
     */
    Status status(Match contact, List<Match> dates) {
        boolean planned = last == Status.PLANNED;
        boolean joined = ClauseWords.isVerb(contact) && subjects.follows(contact) || sharesClause(contact);
        Status own = planned && joined ? Status.PLANNED : standing.of(contact, dates);
        Status status = planned && own == Status.HELD && goesOn(contact, dates) ? Status.PLANNED : own;
        last = status;
        sentence = text.sentenceNumber(contact.from());
        end = contact.to();
        return status;
    }

    /** Whether it stands in the clause of the one before, and nothing between them tells that it has come about. */
    private boolean sharesClause(Match contact) {
        return text.sentenceNumber(contact.from()) == sentence
                && !words.parted(end, contact.from())
                && !words.within("past", end, contact.to());
    }

    /** Whether its sentence adds to the one before and says nothing of what has come about. */
    private boolean goesOn(Match contact, List<Match> dates) {
        int number = text.sentenceNumber(contact.from());
        if (number - sentence > 1 || sentence < 0) {
            return false;
        }
        int from = text.sentence(contact.from()).from();
        return words.within("further", from, contact.from())
                && !words.inSentence(contact, "past")
                && dates.stream().allMatch(standing::comes);
    }
}
