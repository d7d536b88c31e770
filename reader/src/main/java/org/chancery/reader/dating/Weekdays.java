package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** Days that an article tells with their day of the week, which leaves few years in which they can lie. */
final class Weekdays {
    /** How many words and marks may stand between a day and its day of the week. */
    private static final int GAP = 3;

    /** Of so many dates behind a dateline one can be the day of the week of the news. */
    private static final int BEHIND_DATELINE = 4;

    private record Told(int month, int day, int weekday, Range range) {
        /** The same day as one behind that day of the week. */
        Told before() {
            return new Told(month, day, weekday % DayOfWeek.values().length + 1, range);
        }

        boolean in(int year) {
            try {
                return LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    private final List<Told> told = new ArrayList<>();
    private @Nullable Told dateline;

    Weekdays(Chart chart, IntPredicate kept) {
        DateParts parts = new DateParts(chart);
        List<Match> dates = chart.all("date", Match.class).stream()
                .filter(date -> kept.test(date.from()))
                .toList();
        for (int i = 0; i < dates.size(); i++) {
            Match date = dates.get(i);
            int month = parts.month(date, "month");
            int day = parts.number(date, "day");
            if (month < 0 || day < 0 || date.part("day2") != null || parts.number(date, "year") > 0) {
                continue;
            }
            int weekday = parts.weekday(date);
            if (weekday < 0 && i > 0 && near(dates.get(i - 1), date)) {
                weekday = parts.weekday(dates.get(i - 1));
            }
            if (weekday < 0 && i + 1 < dates.size() && near(date, dates.get(i + 1))) {
                weekday = parts.weekday(dates.get(i + 1));
            }
            if (date.attribute("dateline") != null && weekday < 0) {
                noteDateline(parts, month, day, dates.subList(i + 1, Math.min(dates.size(), i + 1 + BEHIND_DATELINE)));
            } else if (weekday > 0) {
                told.add(new Told(month, day, weekday, date.range()));
            }
        }
    }

    private void noteDateline(DateParts parts, int month, int day, List<Match> behind) {
        for (Match date : behind) {
            int weekday = bare(parts, date);
            if (weekday > 0) {
                dateline = new Told(month, day, weekday, date.range());
                return;
            }
        }
    }

    /** The day of the week that a date is and no more, or -1. */
    private static int bare(DateParts parts, Match date) {
        boolean only = date.part("day") == null && date.part("month") == null && date.attribute("week") == null;
        return only ? parts.weekday(date) : -1;
    }

    private static boolean near(Match before, Match behind) {
        return before.part("day") == null == (behind.part("day") != null) && behind.from() - before.to() < GAP;
    }

    boolean any() {
        return !told.isEmpty();
    }

    /** Whether all of them fit a year. */
    boolean fit(int year) {
        return told.stream().allMatch(day -> day.in(year));
    }

    /** The day of the week that is told first behind a dateline: that of its day, or of the day before. */
    List<Range> dateline() {
        return dateline == null ? List.of() : List.of(dateline.range());
    }

    /** Of some years those in which the dateline's day, or the one before, is the day of the week told behind it. */
    List<Integer> ofDateline(List<Integer> years) {
        Told its = dateline;
        return its == null
                ? years
                : years.stream()
                        .filter(year -> its.in(year) || its.before().in(year))
                        .toList();
    }

    /** The words that tell them. */
    List<Range> words() {
        return told.stream().map(Told::range).toList();
    }
}
