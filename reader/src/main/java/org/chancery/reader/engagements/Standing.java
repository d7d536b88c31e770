package org.chancery.reader.engagements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Text;
import org.chancery.record.Status;

/** Whether a contact has come about, is yet to come or was called off: by the words round it, else by its date. */
final class Standing {
    /** Words behind a noun in which that which it is the subject of may say that it was called off. */
    private static final int BEHIND_NOUN = 14;

    /** As many where a word that can only mean the contact tells that it was called off. */
    private static final int BEHIND_SUBJECT = 30;

    /** Words that may stand between a comma and a verb that goes on from another. */
    private static final int OPENING = 2;

    private static final Set<String> PAST_OR_FUTURE = Set.of("past", "future");

    private static final Set<String> TOLD_OR_SAID = Set.of("past", "future", "speech");

    private final Text text;
    private final ClauseWords words;
    private final Calendar calendar;
    private final Tense tense;
    private final Programmes programmes;

    Standing(Chart chart, Calendar calendar) {
        this.text = chart.text();
        this.words = new ClauseWords(chart);
        this.calendar = calendar;
        this.tense = new Tense(calendar);
        this.programmes = new Programmes(chart);
    }

    /** How a contact stands: what words before it say, else what its date says. */
    Status of(Match contact, List<Match> dates) {
        boolean past = cameAboutBefore(contact);
        boolean future = !past && words.inClause(contact, "future");
        if (calledOff(contact) || future && words.inSentence(contact, "cancel")) {
            return Status.CANCELLED;
        }
        if (future
                || words.inClause(contact, "wish")
                || programmes.programmed(contact)
                || !past && dates.isEmpty() && leadsToPlan(contact)) {
            return Status.PLANNED;
        }
        Dated when = null;
        for (Match date : dates) {
            if (when == null && !past && tense.comes(date)) {
                return Status.PLANNED;
            }
            when = when == null && !tense.comes(date) ? calendar.resolve(date) : when;
        }
        boolean behind = when != null && tense.of(when) == Status.RECALLED;
        if (!behind && goesOnPlanning(contact)) {
            return Status.PLANNED;
        }
        if (words.inSentence(contact, "reminiscence")) {
            return Status.RECALLED;
        }
        int opening = text.sentence(contact.from()).from();
        if (words.inSentence(contact, "recall", "holding") && !tense.fresh(when, opening)) {
            return Status.RECALLED;
        }
        if (when != null && isNamed(contact) && tense.beforeNews(when, opening)) {
            return Status.RECALLED;
        }
        Status byDate = when == null ? Status.HELD : tense.of(when);
        return past && byDate == Status.PLANNED ? Status.HELD : byDate;
    }

    /** Whether it only opens the scene of what the sentence goes on to plan: "after the welcome, X will meet Y". */
    private boolean leadsToPlan(Match contact) {
        int clause = words.clause(contact);
        return contact.from() - clause <= OPENING
                && words.within("scene", clause, contact.from() + 1)
                && "future".equals(words.first(contact, TOLD_OR_SAID));
    }

    /** Whether its clause, what its noun is the subject of, or a word that opens the sentence says that it was called off. */
    private boolean calledOff(Match contact) {
        int end = text.sentence(contact.from()).to();
        return words.inClause(contact, "cancel", BEHIND_NOUN)
                || isNoun(contact)
                        && words.within("called-off", contact.to(), Math.min(end, contact.to() + BEHIND_SUBJECT))
                || words.inSentence(contact, "would-be");
    }

    /** Whether it is told by a noun: by no verb at all, or by an event without a verb of attending. */
    private boolean isNoun(Match contact) {
        Match.Part event = contact.part("event");
        return !ClauseWords.isVerb(contact)
                || words.ends(contact.from(), "rite")
                || event != null && event.range().from() == contact.from();
    }

    /** Whether it is named as a contact between two: what is told so, with a day before the news, is background. */
    private static boolean isNamed(Match contact) {
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
        return ClauseWords.isVerb(contact) && opens && "future".equals(words.last(contact, clause, PAST_OR_FUTURE));
    }

    /** Whether a word just before a contact, or behind it in its clause, tells that it has come about. */
    boolean cameAbout(Match contact) {
        int end = Math.min(text.sentence(contact.from()).to(), contact.to() + BEHIND_NOUN);
        return words.within("past", Math.max(0, contact.from() - 2), end);
    }

    /** Whether a word just before a verb tells that it has come about, and none before it that it is yet to come. */
    private boolean cameAboutBefore(Match contact) {
        return ClauseWords.isVerb(contact)
                && words.within("past", words.start(contact, 2), contact.from() + 1)
                && !words.within("future", words.clause(contact), contact.from() + 1);
    }

    /** Whether a day told with a contact that is planned has come already: it is that on which the plan was told. */
    boolean announces(Match date, Match contact) {
        int counted = counted(date);
        if (counted < 0) {
            return true;
        }
        if (date.to() > contact.from()) {
            return counted == 0 && words.parted(contact.to(), date.from());
        }
        Dated when = calendar.resolve(date);
        boolean opens = date.from() - text.sentence(contact.from()).from() <= OPENING;
        boolean apart = opens
                ? words.says(date.to(), contact.from())
                : words.clause(contact) >= date.to() || words.within("subordinator", date.to(), contact.from());
        return when != null && when.isDay() && apart && tense.hasCome(when);
    }

    /** Whether a date is that of the article ("today") or lies behind it. */
    boolean hasCome(Match date) {
        Dated when = calendar.resolve(date);
        return counted(date) <= 0 || when != null && tense.of(when) == Status.RECALLED;
    }

    /** How many days from that of the article a date says it is; more than any where it says nothing of that. */
    private static int counted(Match date) {
        String rel = date.attribute("rel");
        String days = rel != null ? rel : date.attribute("said");
        return days == null || date.has("dateline", "yes") ? Integer.MAX_VALUE : Integer.parseInt(days);
    }

    /** Whether a date says itself that it is yet to come. */
    boolean saysItComes(Match date) {
        return tense.comes(date);
    }

    /** Whether a date lies ahead of the article. */
    boolean comes(Match date) {
        Dated when = calendar.resolve(date);
        return tense.comes(date) || when != null && tense.of(when) == Status.PLANNED;
    }
}
