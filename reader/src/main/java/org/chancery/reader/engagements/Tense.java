package org.chancery.reader.engagements;

import java.time.LocalDate;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.dating.Publication;
import org.chancery.reader.dating.Year;
import org.chancery.reader.rules.Match;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Whether a date lies behind, at or ahead of the day against which an article is told. */
final class Tense {
    /** A contact more than this many days before publication is background. */
    private static final int BACKGROUND_DAYS = 12;

    /** The day with which an article opens is its news, if told no later than so many days after it. */
    private static final int LATE_DAYS = 40;

    /** Before this day of a month its end is yet to come, before this month that of the year. */
    private static final int LATE_DAY = 20;

    private static final int LATE_MONTH = 10;

    private final Calendar calendar;

    Tense(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Whether a date lies no earlier than the latest day told before a token, or else than the day before the article's. */
    boolean fresh(@Nullable Dated when, int token) {
        LocalDate reference = calendar.reference();
        if (when == null || reference == null || !when.isDay() || when.year() < 0) {
            return false;
        }
        LocalDate told = calendar.told().latestBefore(token);
        LocalDate news =
                told == null || told.isBefore(reference.minusDays(BACKGROUND_DAYS)) ? reference.minusDays(2) : told;
        return !LocalDate.parse(when.edtf()).isBefore(news);
    }

    /** Whether a day lies before the latest that is told before a token. */
    boolean beforeNews(Dated when, int token) {
        LocalDate news = calendar.told().latestBefore(token);
        return news != null
                && when.isDay()
                && when.year() > 0
                && LocalDate.parse(when.edtf()).isBefore(news);
    }

    /** Whether a day is not ahead of the article; one without its year, where it is the first that the article tells. */
    boolean hasCome(Dated day) {
        LocalDate reference = calendar.reference();
        if (reference != null && day.year() > 0) {
            return !LocalDate.parse(day.edtf()).isAfter(reference);
        }
        Dated lead = calendar.told().lead();
        return lead != null && lead.edtf().equals(day.edtf());
    }

    /** Whether a date says itself that its day is yet to come ("tomorrow", "next Monday"), or is late in a month or year of which so much has not passed. */
    boolean comes(Match date) {
        if (date.has("dir", "future")
                || date.has("step", "1")
                || date.has("week", "after")
                || date.has("week", "coming")) {
            return true;
        }
        String rel = date.attribute("rel");
        String days = rel != null ? rel : date.attribute("said");
        return days != null ? Integer.parseInt(days) > 0 : date.part("late") != null && isLater(date);
    }

    private boolean isLater(Match date) {
        LocalDate reference = calendar.reference();
        Dated when = calendar.resolve(date);
        if (reference == null || when == null || when.year() != reference.getYear()) {
            return false;
        }
        return when.month() < 0
                ? reference.getMonthValue() < LATE_MONTH
                : when.month() == reference.getMonthValue() && reference.getDayOfMonth() < LATE_DAY;
    }

    /** How a contact stands by its date. */
    Status of(Dated when) {
        LocalDate reference = calendar.reference();
        if (when.month() < 0) {
            return ofYear(when.year(), reference);
        }
        if (reference == null || when.year() < 0) {
            return ofOpenYear(when);
        }
        if (when.edtf().indexOf('/') > 0) {
            return ofInterval(when.edtf(), reference);
        }
        Publication publication = calendar.publication();
        boolean exact = publication == null || publication.isDay();
        if (when.isDay() && exact) {
            LocalDate day = LocalDate.parse(when.edtf());
            if (day.isAfter(reference.plusDays(1))) {
                return Status.PLANNED;
            }
            int back = opens(when) ? LATE_DAYS : BACKGROUND_DAYS;
            return day.isBefore(reference.minusDays(back)) ? Status.RECALLED : Status.HELD;
        }
        int months = (when.year() - reference.getYear()) * 12 + when.month() - reference.getMonthValue();
        return months < 0 ? Status.RECALLED : months > 0 ? Status.PLANNED : Status.HELD;
    }

    private boolean opens(Dated when) {
        Dated lead = calendar.told().lead();
        return lead != null && lead.edtf().equals(when.edtf());
    }

    /** A month told without its year is background where the article opens with a day of a later one. */
    private Status ofOpenYear(Dated when) {
        Dated lead = calendar.told().lead();
        boolean before = lead != null && when.year() < 0 && !when.isDay() && when.month() < lead.month();
        return before && when.edtf().indexOf('/') < 0 ? Status.RECALLED : Status.HELD;
    }

    private static Status ofInterval(String edtf, LocalDate reference) {
        int slash = edtf.indexOf('/');
        String end = edtf.substring(slash + 1);
        if (end.length() < 10) {
            return Status.HELD;
        }
        if (LocalDate.parse(edtf.substring(0, slash)).isAfter(reference.plusDays(1))) {
            return Status.PLANNED;
        }
        return LocalDate.parse(end).isBefore(reference.minusDays(BACKGROUND_DAYS)) ? Status.RECALLED : Status.HELD;
    }

    /** News is not told by the year alone: where that is not the article's own, it is background or a plan. */
    private Status ofYear(int year, @Nullable LocalDate reference) {
        Year own = calendar.year();
        int now = reference != null ? reference.getYear() : own != null ? own.value() : Integer.MAX_VALUE;
        return year < now ? Status.RECALLED : year > now ? Status.PLANNED : Status.HELD;
    }
}
