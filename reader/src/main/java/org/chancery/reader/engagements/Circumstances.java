package org.chancery.reader.engagements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Status;

/** What the sentence of a contact word says of when, and whether it has come about. */
final class Circumstances {
    /** As many where the subject of what is said is the contact itself, with all that belongs to it. */
    private static final int BEHIND_NOUN = 14;

    /** As many where a word that can only mean the contact tells that it was called off. */
    private static final int BEHIND_SUBJECT = 30;

    /** Words that may stand between a comma and a verb that goes on from another. */
    private static final int OPENING = 2;

    /** Frames of contact words that are verbs. */
    private static final Set<String> VERBS = Set.of("meet", "visit", "attend", "sign", "send");

    private static final Set<String> PAST_OR_FUTURE = Set.of("past", "future");

    private final Text text;
    private final ClauseWords words;
    private final Calendar calendar;
    private final Tense tense;
    private final Programmes programmes;

    Circumstances(Chart chart, Calendar calendar) {
        this.text = chart.text();
        this.words = new ClauseWords(chart);
        this.calendar = calendar;
        this.tense = new Tense(calendar);
        this.programmes = new Programmes(chart);
    }

    /** Whether a word that coordinates verbs stands just before a token. */
    boolean joins(int token) {
        return words.ends(token, "coordinator");
    }

    boolean behind(int token, String kind) {
        return words.ends(token, kind);
    }

    /** How a contact stands: what words before it say, else what its date says. */
    Status status(Match contact, List<Match> dates) {
        boolean future = words.inClause(contact, "future") && !cameAboutBefore(contact);
        if (calledOff(contact) || future && words.inSentence(contact, "cancel")) {
            return Status.CANCELLED;
        }
        if (future || wished(contact) || programmes.programmed(contact)) {
            return Status.PLANNED;
        }
        Dated when = null;
        for (Match date : dates) {
            if (when == null && comes(date)) {
                return Status.PLANNED;
            }
            when = when == null ? calendar.resolve(date) : when;
        }
        boolean behind = when != null && tense.of(when) == Status.RECALLED;
        if (!behind && goesOnPlanning(contact)) {
            return Status.PLANNED;
        }
        if (words.inSentence(contact, "reminiscence")) {
            return Status.RECALLED;
        }
        if (words.inSentence(contact, "recall", "holding")
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

    /** Whether its clause, what its noun is the subject of, or a word that opens the sentence says that it was called off. */
    private boolean calledOff(Match contact) {
        int end = text.sentence(contact.from()).to();
        return words.inClause(contact, "cancel", BEHIND_NOUN)
                || isNoun(contact)
                        && words.within("called-off", contact.to(), Math.min(end, contact.to() + BEHIND_SUBJECT))
                || words.inSentence(contact, "would-be");
    }

    /** Whether a noun names it: one that is no verb, or an event told without a verb of attending. */
    private boolean isNoun(Match contact) {
        Match.Part event = contact.part("event");
        return !isVerb(contact)
                || words.ends(contact.from(), "rite")
                || event != null && event.range().from() == contact.from();
    }

    /** Whether a date says itself that its day is yet to come ("tomorrow", "next Monday"). */
    private static boolean comes(Match date) {
        if (date.has("dir", "future") || date.has("step", "1")) {
            return true;
        }
        String rel = date.attribute("rel");
        String days = rel != null ? rel : date.attribute("said");
        return days != null && Integer.parseInt(days) > 0;
    }

    static boolean isVerb(Match contact) {
        return VERBS.contains(String.valueOf(contact.attribute("frame")));
    }

    /** Whether a day before a contact that is planned has come already: it is that on which the plan was told. */
    boolean announces(Match date, Match contact) {
        if (date.to() > contact.from() || date.attribute("rel") != null) {
            return false;
        }
        Dated when = calendar.resolve(date);
        boolean opens = date.from() - text.sentence(contact.from()).from() <= OPENING;
        boolean apart = opens
                ? words.says(date.to(), contact.from())
                : words.clause(contact) >= date.to() || words.within("subordinator", date.to(), contact.from());
        return when != null && when.isDay() && apart && tense.hasCome(when);
    }

    /** Whether a noun names it: what is told so, with a day before the news, is background. */
    private static boolean named(Match contact) {
        return "between".equals(contact.attribute("frame"));
    }

    /** Whether its clause puts it into the future, or goes on with what an earlier one of the sentence plans. */
    boolean ahead(Match contact) {
        return words.inClause(contact, "future") || goesOnPlanning(contact);
    }

    /** Whether a verb that opens its clause, without a subject, goes on from one that is told as planned. */
    private boolean goesOnPlanning(Match contact) {
        int clause = words.clause(contact);
        boolean opens = contact.from() - clause <= OPENING && !words.within("past", clause, contact.from());
        return isVerb(contact) && opens && "future".equals(words.last(contact, clause, PAST_OR_FUTURE));
    }

    /** Whether a word just before a noun, or behind it in its clause, tells that it has come about. */
    boolean cameAbout(Match contact) {
        int end = Math.min(text.sentence(contact.from()).to(), contact.to() + BEHIND_NOUN);
        return words.within("past", Math.max(0, contact.from() - 2), end);
    }

    /** Whether a word just before a verb tells that it has come about, and none before it that it is yet to come. */
    private boolean cameAboutBefore(Match contact) {
        return isVerb(contact)
                && words.within("past", words.start(contact, 2), contact.from() + 1)
                && !words.within("future", words.clause(contact), contact.from() + 1);
    }

    /** Whether somebody is only invited to it, or it is wished for. */
    boolean wished(Match contact) {
        return words.inClause(contact, "wish");
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
