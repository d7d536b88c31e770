package org.chancery.reader.engagements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Status;

/** What the sentence of a contact word says of when, and whether it has come about. */
final class Circumstances {
    /** Words behind a contact in which its clause may say how it stands. */
    private static final int BEHIND = 6;
    /** As many where the subject of what is said is the contact itself, with all that belongs to it. */
    private static final int BEHIND_NOUN = 14;

    /** Words that may stand between a comma and a verb that goes on from another. */
    private static final int OPENING = 2;

    /** Frames of contact words that are verbs. */
    private static final Set<String> VERBS = Set.of("meet", "visit", "attend", "sign", "send");

    private final Chart chart;
    private final Text text;
    private final Calendar calendar;
    private final Tense tense;

    Circumstances(Chart chart, Calendar calendar) {
        this.chart = chart;
        this.text = chart.text();
        this.calendar = calendar;
        this.tense = new Tense(calendar);
    }

    /** Whether the sentence tells a programme, and does not say that this has come about. */
    private boolean programmed(Match contact) {
        int from = text.sentence(contact.from()).from();
        return within("programme", from, contact.from()) && !inClause(contact, "past");
    }

    /** Whether a word that coordinates verbs stands just before a token. */
    boolean joins(int token) {
        return behind(token, "coordinator");
    }

    boolean behind(int token, String kind) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** How a contact stands: what words before it say, else what its date says. */
    Status status(Match contact, List<Match> dates) {
        boolean future = inClause(contact, "future");
        if (inClause(contact, "cancel", BEHIND_NOUN) || future && inSentence(contact, "cancel")) {
            return Status.CANCELLED;
        }
        if (future || wished(contact) || programmed(contact)) {
            return Status.PLANNED;
        }
        Dated when = null;
        for (Match date : dates) {
            when = when == null ? calendar.resolve(date) : when;
        }
        boolean behind = when != null && tense.of(when) == Status.RECALLED;
        if (!behind && goesOnPlanning(contact)) {
            return Status.PLANNED;
        }
        if (inSentence(contact, "recall")
                && !tense.fresh(when, text.sentence(contact.from()).from())) {
            return Status.RECALLED;
        }
        if (when != null
                && named(contact)
                && tense.beforeNews(when, text.sentence(contact.from()).from())) {
            return Status.RECALLED;
        }
        return when == null ? Status.HELD : tense.of(when);
    }

    /** Whether a noun names it: what is told so, with a day before the news, is background. */
    private static boolean named(Match contact) {
        return "between".equals(contact.attribute("frame"));
    }

    /** Whether its clause puts it into the future, or goes on with what an earlier one of the sentence plans. */
    boolean ahead(Match contact) {
        return inClause(contact, "future") || goesOnPlanning(contact);
    }

    /** Whether a verb that opens its clause, without a subject, goes on from one that is told as planned. */
    private boolean goesOnPlanning(Match contact) {
        int clause = clause(contact);
        if (!VERBS.contains(String.valueOf(contact.attribute("frame")))) {
            return false;
        }
        int sentence = text.sentence(contact.from()).from();
        if (clause == sentence || contact.from() - clause > OPENING || within("past", clause, contact.from())) {
            return false;
        }
        for (int t = clause - 1; t >= sentence; t--) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("future") || f.kind().equals("past")) {
                    return f.kind().equals("future");
                }
            }
        }
        return false;
    }

    /** Whether a word just before a noun, or behind it in its clause, tells that it has come about. */
    boolean cameAbout(Match contact) {
        int end = Math.min(text.sentence(contact.from()).to(), contact.to() + BEHIND_NOUN);
        return within("past", Math.max(0, contact.from() - 2), end);
    }

    /** Whether somebody is only invited to it, or it is wished for. */
    boolean wished(Match contact) {
        return inClause(contact, "wish");
    }

    /** Whether it is told only as the occasion of something else. */
    boolean isOccasion(Match contact) {
        return within("occasion", Math.max(text.sentence(contact.from()).from(), contact.from() - 4), contact.from());
    }

    boolean negated(Match contact) {
        return within(
                contact, "negation", Math.max(text.sentence(contact.from()).from(), contact.from() - 2));
    }

    /** Whether a contact or a word before it in its clause tells of one after the other. */
    boolean apart(Match contact) {
        return within("apart", Math.max(text.sentence(contact.from()).from(), contact.from() - 3), contact.to());
    }

    boolean says(Match contact, String kind) {
        return within(contact, kind, contact.from());
    }

    /** Whether a word of a class stands in a contact or before it in its clause. */
    private boolean inClause(Match contact, String kind) {
        return inClause(contact, kind, BEHIND);
    }

    private boolean inClause(Match contact, String kind, int behind) {
        int from = clause(contact);
        int to = contact.to();
        int end = text.sentence(contact.from()).to();
        while (to < end
                && to - contact.to() < behind
                && !(text.shape(to) == Shape.MARK && ",;:".contains(text.word(to)))) {
            to++;
        }
        return within(kind, from, to);
    }

    /** Where the clause of a contact begins. */
    private int clause(Match contact) {
        int from = contact.from();
        int sentence = text.sentence(contact.from()).from();
        while (from > sentence
                && contact.from() - from < 14
                && !(text.shape(from - 1) == Shape.MARK && ",;:".contains(text.word(from - 1)))) {
            from--;
        }
        return from;
    }

    private boolean inSentence(Match contact, String kind) {
        return within(contact, kind, text.sentence(contact.from()).from());
    }

    private boolean within(Match contact, String kind, int from) {
        return within(kind, from, contact.to());
    }

    private boolean within(String kind, int from, int to) {
        for (int t = from; t < to; t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }
}
