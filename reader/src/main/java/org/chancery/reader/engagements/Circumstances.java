package org.chancery.reader.engagements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** What the sentence of a contact word says of when, where, and whether it has come about. */
final class Circumstances {
    /** A contact more than this many days before publication is background. */
    private static final int BACKGROUND_DAYS = 12;

    private final Chart chart;
    private final Text text;
    private final Calendar calendar;

    Circumstances(Chart chart, Calendar calendar) {
        this.chart = chart;
        this.text = chart.text();
        this.calendar = calendar;
    }

    /** The dates of a contact, the fittest first. */
    List<Match> dates(Match contact, EngagementType type) {
        List<Match> dates = new ArrayList<>();
        for (Match date : chart.within(text.sentence(contact.from()), "date", Match.class)) {
            boolean visit = type == EngagementType.VISIT;
            if (!visit
                    || date.part("day2") != null
                    || (date.from() >= contact.to() && date.from() - contact.to() <= 12)
                    || startsVisit(contact)
                    || inClause(contact, "future")) {
                dates.add(date);
            }
        }
        dates.sort(Comparator.comparingInt(d -> distance(d, contact)));
        return dates;
    }

    private static boolean startsVisit(Match contact) {
        return "yes".equals(contact.attribute("dated"));
    }

    /** Tokens between a date and a contact; an interval belongs to a visit; a date behind counts farther than one before. */
    private static int distance(Match date, Match contact) {
        boolean visit = "visit".equals(contact.attribute("type"));
        int gap = date.to() <= contact.from() ? contact.from() - date.to() : (date.from() - contact.to()) * 2;
        return gap + (visit == (date.part("day2") != null) ? 0 : 40);
    }

    /** The place nearest to a contact that stands behind "at" or "in" in its sentence, or null. */
    @Nullable
    Range place(Match contact) {
        Range sentence = text.sentence(contact.from());
        Range best = null;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            for (Finding f : chart.starting(t)) {
                boolean located = f.kind().equals("place") || (f.kind().equals("party") && f.has("kind", "state"));
                if (located
                        && (seat(f) || behind(t, "locative"))
                        && (best == null || Math.abs(t - contact.from()) < Math.abs(best.from() - contact.from()))) {
                    best = f.range();
                }
            }
        }
        return best;
    }

    /** Whether a word that coordinates verbs stands just before a token. */
    boolean joins(int token) {
        return behind(token, "coordinator");
    }

    /** The state that the sentence of a contact opens with behind "at" or "in", or null. */
    @Nullable
    String openingCountry(Match contact) {
        int first = text.sentence(contact.from()).from() + 1;
        if (first >= contact.from() || !behind(first, "locative")) {
            return null;
        }
        for (Finding f : chart.starting(first)) {
            if (f instanceof Occurrence o && o.kind().equals("party") && o.has("kind", "state")) {
                return o.value();
            }
        }
        return null;
    }

    private static boolean seat(Finding f) {
        return f.kind().equals("place") && f.has("kind", "seat");
    }

    private boolean behind(int token, String kind) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** How a contact stands: what words before it say, else what its date says. */
    Status status(Match contact, List<Match> dates) {
        if (inClause(contact, "cancel")) {
            return Status.CANCELLED;
        }
        if (inClause(contact, "future") || wished(contact)) {
            return Status.PLANNED;
        }
        Dated when = null;
        for (Match date : dates) {
            when = when == null ? calendar.resolve(date) : when;
        }
        if (inSentence(contact, "recall") && !fresh(when)) {
            return Status.RECALLED;
        }
        return when == null ? Status.HELD : byDate(when);
    }

    /** Whether a date is the day of the article or the day before. */
    private boolean fresh(@Nullable Dated when) {
        LocalDate reference = calendar.reference();
        return when != null
                && reference != null
                && when.isDay()
                && when.year() > 0
                && !LocalDate.parse(when.edtf()).isBefore(reference.minusDays(2));
    }

    private Status byDate(Dated when) {
        LocalDate reference = calendar.reference();
        if (reference == null || when.year() < 0) {
            return Status.HELD;
        }
        if (when.isDay()) {
            LocalDate day = LocalDate.parse(when.edtf());
            if (day.isAfter(reference.plusDays(1))) {
                return Status.PLANNED;
            }
            return day.isBefore(reference.minusDays(BACKGROUND_DAYS)) ? Status.RECALLED : Status.HELD;
        }
        if (when.month() < 0) {
            return when.year() < reference.getYear()
                    ? Status.RECALLED
                    : when.year() > reference.getYear() ? Status.PLANNED : Status.HELD;
        }
        int months = (when.year() - reference.getYear()) * 12 + when.month() - reference.getMonthValue();
        return months < -1 ? Status.RECALLED : months > 0 ? Status.PLANNED : Status.HELD;
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

    boolean says(Match contact, String kind) {
        return within(contact, kind, contact.from());
    }

    /** Whether a word of a class stands in a contact or before it in its clause. */
    private boolean inClause(Match contact, String kind) {
        int from = contact.from();
        int sentence = text.sentence(contact.from()).from();
        while (from > sentence
                && contact.from() - from < 14
                && !(text.shape(from - 1) == Shape.MARK && ",;:".contains(text.word(from - 1)))) {
            from--;
        }
        int to = contact.to();
        int end = text.sentence(contact.from()).to();
        while (to < end && to - contact.to() < 6 && !(text.shape(to) == Shape.MARK && ",;:".contains(text.word(to)))) {
            to++;
        }
        return within(kind, from, to);
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
