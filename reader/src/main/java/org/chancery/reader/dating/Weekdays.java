package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/** Days that an article tells with their day of the week, which leaves few years in which they can lie. */
final class Weekdays {
    /** How many words and marks may stand between a day and its day of the week. */
    private static final int GAP = 3;

    private record Told(int month, int day, int weekday, Range range) {
        boolean in(int year) {
            try {
                return LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    private final List<Told> told = new ArrayList<>();

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
            if (weekday > 0) {
                told.add(new Told(month, day, weekday, date.range()));
            }
        }
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

    /** The words that tell them. */
    List<Range> words() {
        return told.stream().map(Told::range).toList();
    }
}
