package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The years that an article tells, and between which years it must have been written: not before what it tells
 * as past, not after what it tells as planned.
 */
final class ToldYears {
    /** How far before a date the words stand that put it into the future. */
    private static final int REACH = 12;

    /** A month told as past puts a day so many months earlier in the calendar into the next year. */
    private static final int MONTHS_BETWEEN = 4;

    private final Chart chart;
    private final DateParts parts;
    private final List<Told> past = new ArrayList<>();
    private final List<Told> planned = new ArrayList<>();
    private int openMonth = -1;
    private int latestEvent = -1;

    /**
     * A year told.
     *
     * @param month the month, or -1
     * @param present whether it can be the year in which the article was written, not one it only looks back to
     */
    record Told(int year, int month, boolean present, Range range) {}

    ToldYears(Chart chart, IntPredicate kept) {
        this.chart = chart;
        this.parts = new DateParts(chart);
        for (Match date : chart.all("date", Match.class)) {
            if (kept.test(date.from()) && !within(date, "instrument")) {
                note(date);
            }
        }
        for (Match clue : chart.all("clue", Match.class)) {
            if (kept.test(clue.from()) && "event-year".equals(clue.attribute("of"))) {
                int year = parts.number(clue, "year");
                past.add(new Told(year, Series.month(clue), true, clue.range()));
                latestEvent = Math.max(latestEvent, year);
            }
        }
    }

    private void note(Match date) {
        int year = Math.max(parts.number(date, "year"), parts.number(date, "year2"));
        int month = parts.month(date, "month");
        if (year > 0) {
            boolean ahead = before(date, "horizon", 4)
                    || before(date, "future", REACH)
                    || before(date, "goal", 2 * REACH)
                    || before(date, "wish", 3 * REACH);
            boolean present = !before(date, "lookback", 3)
                    && !before(date, "reminiscence", REACH)
                    && !(bare(date) && opensContact(date));
            Told told = new Told(year, month, present, date.range());
            (ahead ? planned : past).add(told);
        } else if (openMonth < 0 && month > 0 && parts.number(date, "day") > 0) {
            openMonth = month;
        }
    }

    /** Whether a date is a year alone, not the start or the end of one. */
    private static boolean bare(Match date) {
        return date.part("month") == null && date.part("part") == null;
    }

    /** Whether a date opens the sentence of a contact: told by its year alone, that lies behind. */
    private boolean opensContact(Match date) {
        Range sentence = chart.text().sentence(date.from());
        return date.from() == sentence.from()
                && !chart.within(sentence, "contact", Match.class).isEmpty();
    }

    /** Whether the latest year is that of an event which is named by it. */
    boolean firm() {
        return latestEvent >= 0 && latestEvent == earliest();
    }

    /** The month of the first day that the article tells without a year, or -1. */
    int openMonth() {
        return openMonth;
    }

    /** The latest year told as past, or null. */
    @Nullable
    Told latest() {
        Told latest = null;
        for (Told told : past) {
            if (latest == null
                    || told.year > latest.year
                    || told.year == latest.year && (told.month > latest.month || told.present && !latest.present)) {
                latest = told;
            }
        }
        return latest;
    }

    /** The first year in which the article can have been written; a day told without a year lies behind what is past. */
    int earliest() {
        Told latest = latest();
        if (latest == null) {
            return -1;
        }
        return openMonth > 0 && latest.month - openMonth >= MONTHS_BETWEEN ? latest.year + 1 : latest.year;
    }

    /** The last year in which it can have been written, or -1. */
    int last() {
        int last = -1;
        for (Told told : planned) {
            int its = openMonth > 0 && told.month > 0 && told.month < openMonth ? told.year - 1 : told.year;
            last = last < 0 ? its : Math.min(last, its);
        }
        return last;
    }

    /** The first words that tell a year; none where it is not told. */
    List<Range> of(int year) {
        return Stream.concat(past.stream(), planned.stream())
                .filter(told -> told.year == year)
                .map(Told::range)
                .sorted()
                .limit(1)
                .toList();
    }

    /** The words that plan for a year, the nearest first told. */
    List<Range> plans() {
        return planned.stream().map(Told::range).limit(1).toList();
    }

    private boolean before(Match date, String kind, int reach) {
        int from = Math.max(chart.text().sentence(date.from()).from(), date.from() - reach);
        for (int t = from; t <= date.from(); t++) {
            if (chart.starts(t, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean within(Match date, String kind) {
        int from = Math.max(chart.text().sentence(date.from()).from(), date.from() - REACH);
        for (Finding f : chart.within(new Range(from, date.to()), kind, Finding.class)) {
            if (f.to() > date.from()) {
                return true;
            }
        }
        return false;
    }
}
