package org.chancery.reader.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.DateBasis;
import org.jspecify.annotations.Nullable;

/** Dates that say day, month or year themselves; a year that is not said is worked out or left open. */
final class StatedDates {
    private final DateParts parts;
    private final Plans plans;
    private final @Nullable LocalDate published;
    private final @Nullable Year year;
    private final int notBefore;

    /**
     * Dates of a document.
     *
     * @param notBefore the first year that can be meant where none is said
     */
    StatedDates(Chart chart, @Nullable LocalDate published, @Nullable Year year, int notBefore) {
        this.parts = new DateParts(chart);
        this.plans = new Plans(chart);
        this.published = published;
        this.year = year;
        this.notBefore = notBefore;
    }

    private record Choice(int year, List<Range> spans, DateBasis basis) {}

    @Nullable
    Dated interval(Match date) {
        int day2 = parts.number(date, "day2");
        int month = parts.month(date, "month");
        int month2 = parts.month(date, "month2");
        int first = month > 0 ? month : month2;
        int last = month2 > 0 ? month2 : month;
        if (first <= 0) {
            return null;
        }
        int told = Math.max(parts.number(date, "year2"), parts.number(date, "year"));
        Choice choice = told > 0 ? new Choice(told, List.of(), DateBasis.STATED) : yearOf(last, day2, date);
        int start = first > last && choice.year > 0 ? choice.year - 1 : choice.year;
        String from = DateParts.ymd(start, first, parts.number(date, "day"));
        String to = DateParts.ymd(choice.year, last, day2);
        return from.compareTo(to) > 0 ? null : dated(from + "/" + to, date, choice);
    }

    @Nullable
    Dated plain(Match date) {
        int told = parts.number(date, "year");
        int month = parts.month(date, "month");
        int day = parts.number(date, "day");
        String about = DateParts.about(date);
        Choice stated = new Choice(told, List.of(), DateBasis.STATED);
        if (month <= 0) {
            return told > 0 ? dated(told + about, date, stated) : null;
        }
        Choice choice = told > 0 ? stated : yearOf(month, day, date);
        if (day > 0) {
            return dated(DateParts.ymd(choice.year, month, day), date, choice);
        }
        return dated(DateParts.ym(choice.year, month) + about, date, choice);
    }

    /** A day told without its month: in the month of publication, or that before where the day were yet to come. */
    @Nullable
    Dated dayAlone(Match date) {
        int day = parts.number(date, "day");
        if (published == null || day <= 0) {
            return null;
        }
        YearMonth month = YearMonth.from(published);
        YearMonth its = day > published.getDayOfMonth() + 10 ? month.minusMonths(1) : month;
        Choice choice = new Choice(its.getYear(), List.of(), DateBasis.INFERRED);
        return dated(DateParts.ymd(its.getYear(), its.getMonthValue(), day), date, choice);
    }

    private static Dated dated(String edtf, Match date, Choice choice) {
        List<Range> spans = new ArrayList<>(List.of(date.range()));
        spans.addAll(choice.spans);
        return new Dated(edtf, choice.basis, spans, date.rule().name());
    }

    /** The year of a month, and of a day where it is told: that nearest to publication, else the document's own. */
    private Choice yearOf(int month, int day, Match date) {
        if (published != null) {
            int best = published.getYear();
            long least = Long.MAX_VALUE;
            for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
                long distance = distance(y, month, day, direction(date));
                if (distance < least) {
                    least = distance;
                    best = y;
                }
            }
            return new Choice(best, List.of(), DateBasis.INFERRED);
        }
        return year == null
                ? new Choice(0, List.of(), DateBasis.INFERRED)
                : new Choice(year.of(month), year.spans(), DateBasis.INFERRED);
    }

    /** Which way a date lies: as its own words say, else ahead where it is told as planned. */
    private String direction(Match date) {
        String said = DateParts.direction(date);
        return said != null ? said : plans.ahead(date) ? "future" : "";
    }

    /** Days from publication; news looks back rather than ahead, and not at all where words say which way. */
    private long distance(int y, int month, int day, String direction) {
        YearMonth its = YearMonth.of(y, month);
        LocalDate last = published == null ? LocalDate.EPOCH : published;
        long days = ChronoUnit.DAYS.between(last, its.atDay(Math.min(day > 0 ? day : 15, its.lengthOfMonth())));
        long months = ChronoUnit.MONTHS.between(YearMonth.from(last), its);
        if (y < notBefore || direction.equals("past") && months > 0 || direction.equals("future") && months < 0) {
            return Long.MAX_VALUE - 1;
        }
        return days <= 0 ? -days : days * 3 / 2;
    }
}
