package org.chancery.reader.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.DateBasis;
import org.jspecify.annotations.Nullable;

/** Dates that are counted from the day of publication: "yesterday", "last week", "on Tuesday", "three days ago". */
final class CountedDates {
    private final DateParts parts;
    private final Plans plans;
    private final LocalDate published;
    private final DateBasis basis;
    private final List<Range> spans;

    /**
     * Dates counted from a day.
     *
     * @param published the day of publication, or one that stands in for it
     * @param spans the words that give that day
     */
    CountedDates(Chart chart, LocalDate published, DateBasis basis, List<Range> spans) {
        this.parts = new DateParts(chart);
        this.plans = new Plans(chart);
        this.published = published;
        this.basis = basis;
        this.spans = spans;
    }

    /** Days before or after publication. */
    Dated relative(Match date) {
        return counted(published.plusDays(parts.given(date, "rel", 0)).toString(), date);
    }

    /** So many days, weeks, months or years ago; only days give a day. */
    @Nullable
    Dated ago(Match date) {
        int n = parts.given(date, "count", -1);
        if (n < 0) {
            return null;
        }
        String edtf = switch (String.valueOf(date.attribute("ago"))) {
            case "day" -> published.minusDays(n).toString();
            case "week" -> YearMonth.from(published.minusWeeks(n)).toString();
            case "month" -> YearMonth.from(published).minusMonths(n).toString();
            default -> String.valueOf(published.getYear() - n);
        };
        return counted(edtf, date);
    }

    /** A whole week, weekend, month or year, or a month of a year so counted. */
    Dated period(Match date) {
        int step = parts.given(date, "step", 0);
        String about = DateParts.about(date);
        return switch (String.valueOf(date.attribute("unit"))) {
            case "weekend" -> counted(weekend(step), date);
            case "week" -> counted(week(step, date), date);
            case "month" -> counted(monthOrDay(YearMonth.from(published).plusMonths(step), date) + about, date);
            default -> counted(year(published.getYear() + step, date), date);
        };
    }

    private String weekend(int step) {
        LocalDate sunday = step < 0
                ? published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                : published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(step);
        return sunday.minusDays(1) + "/" + sunday;
    }

    /** The month of a week; "early this week", said on a Tuesday, is its Monday. */
    private String week(int step, Match date) {
        boolean early = step == 0 && "early".equals(date.attribute("in"));
        if (early && published.getDayOfWeek() == DayOfWeek.TUESDAY) {
            return published.minusDays(1).toString();
        }
        return YearMonth.from(published.plusWeeks(step)).toString();
    }

    private String monthOrDay(YearMonth month, Match date) {
        int day = parts.number(date, "day");
        return day > 0 ? DateParts.ymd(month.getYear(), month.getMonthValue(), day) : month.toString();
    }

    private String year(int year, Match date) {
        int month = parts.month(date, "month");
        int day = parts.number(date, "day");
        String about = DateParts.about(date);
        if (month <= 0) {
            return year + about;
        }
        return day > 0 ? DateParts.ymd(year, month, day) : DateParts.ym(year, month) + about;
    }

    /** A day of the week: that before publication or of it, unless words put it into this, the last or the next week. */
    @Nullable
    Dated weekday(Match date) {
        int number = parts.weekday(date);
        if (number < 0) {
            return null;
        }
        DayOfWeek wanted = DayOfWeek.of(number);
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = switch (String.valueOf(date.attribute("week"))) {
            case "this" -> monday.plusDays(number - 1);
            case "before" -> monday.plusDays(number - 8);
            case "after" -> monday.plusDays(number + 6);
            case "past" -> published.with(TemporalAdjusters.previous(wanted));
            case "coming" -> published.with(TemporalAdjusters.next(wanted));
            default ->
                plans.ahead(date)
                        ? published.with(TemporalAdjusters.nextOrSame(wanted))
                        : published.with(TemporalAdjusters.previousOrSame(wanted));
        };
        return counted(day.toString(), date);
    }

    private Dated counted(String edtf, Match date) {
        List<Range> words = new ArrayList<>(List.of(date.range()));
        words.addAll(spans);
        return new Dated(edtf, basis, words, date.rule().name());
    }
}
