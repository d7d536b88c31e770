package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Decides the year of a document whose publication date is not known: from a session number, a term that is just over, an
 * anniversary, the terms of office of those who act, or the years told as past and planned. Without such words there is none.
 */
final class YearFinder {
    /** The General Assembly's session N opens in September of this year plus N. */
    private static final int ASSEMBLY_BASE = 1945;

    private static final int ASSEMBLY_OPENS = 9;
    private static final int FIRST = 1990;
    private static final int LAST = 2032;

    private final Text text;
    private final Chart chart;
    private final IntPredicate kept;
    private final ToldYears told;
    private final Landmarks landmarks;

    YearFinder(Chart chart, IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.kept = kept;
        this.told = new ToldYears(chart, kept);
        this.landmarks = new Landmarks(chart, kept);
    }

    @Nullable
    Year find() {
        Year session = session();
        if (session != null) {
            return session;
        }
        Year term = termOver();
        if (term != null && told.earliest() <= term.value()) {
            return term;
        }
        Year anniversary = anniversary();
        if (anniversary != null) {
            return anniversary;
        }
        Year series = series();
        return series != null ? series : bounded();
    }

    /** The year that a session number or a term that is over gives, or null. */
    @Nullable
    Year counted() {
        Year session = session();
        return session == null ? termOver() : session;
    }

    /** The first year that an article can mean, by what it names; else 0. */
    int notBefore() {
        return landmarks.notBefore();
    }

    private @Nullable Year session() {
        for (Match clue : clues("assembly-session")) {
            int n = number(clue, "number");
            if (n > 20 && n < 200) {
                List<Range> spans = new ArrayList<>(List.of(clue.range()));
                spans.addAll(told.of(ASSEMBLY_BASE + n));
                return new Year(ASSEMBLY_BASE + n, ASSEMBLY_OPENS, clue.rule().name(), spans);
            }
        }
        return null;
    }

    /** The latest year that the number of a returning meeting gives, unless a later one is told as past or it must be ahead. */
    private @Nullable Year series() {
        Year latest = null;
        for (Match clue : clues("series")) {
            int year = Series.year(clue, number(clue, "number"));
            if (year > 0 && (latest == null || year > latest.value())) {
                latest = new Year(year, 1, clue.rule().name(), List.of(clue.range()));
            }
        }
        boolean fits = latest != null
                && latest.value() >= told.earliest()
                && latest.value() >= notBefore()
                && (told.last() < 0 || latest.value() <= told.last());
        return fits ? latest : null;
    }

    /** A term that is told as over puts the document in the year after its last. */
    private @Nullable Year termOver() {
        for (Match clue : clues("term")) {
            int from = number(clue, "first");
            int to = number(clue, "last");
            if (to > 0 && "yes".equals(clue.attribute("over"))) {
                return new Year(to + 1, 1, clue.rule().name(), List.of(clue.range()));
            }
            for (Match past : clues("years-past")) {
                if (from > 0 && number(past, "count") == to - from + 1) {
                    return new Year(to + 1, 1, clue.rule().name(), List.of(clue.range(), past.range()));
                }
            }
        }
        return null;
    }

    /** So many years of a relation of which the year of its beginning is told, too. */
    private @Nullable Year anniversary() {
        for (Match years : clues("anniversary")) {
            Match level = only(years);
            for (Match founded : clues("founded")) {
                Match same = only(founded);
                int n = number(years, "count");
                if (level != null
                        && same != null
                        && n > 0
                        && String.valueOf(level.attribute("of")).equals(same.attribute("of"))) {
                    int year = number(founded, "year") + n;
                    return new Year(year, 1, years.rule().name(), List.of(years.range(), founded.range()));
                }
            }
        }
        return null;
    }

    private @Nullable Match only(Match clue) {
        List<Match> levels = chart.within(clue.range(), "level", Match.class);
        return levels.isEmpty() ? null : levels.getFirst();
    }

    /** The one year that what is past, what is planned, days of the week and who is in office leave; else the latest told as present. */
    private @Nullable Year bounded() {
        int first = Math.max(Math.max(FIRST, notBefore()), told.earliest());
        int last = told.last() >= first ? told.last() : LAST;
        Weekdays weekdays = new Weekdays(chart, kept);
        List<Integer> years =
                IntStream.rangeClosed(first, last).filter(weekdays::fit).boxed().toList();
        TermsOfOffice terms = new TermsOfOffice(chart, kept);
        ToldYears.Told latest = told.latest();
        List<Range> spans = new ArrayList<>(landmarks.of(first));
        if (latest != null) {
            spans.add(latest.range());
        }
        if (first == last) {
            spans.addAll(told.plans());
            return new Year(first, 1, "year.between-past-and-planned", spans);
        }
        spans.addAll(weekdays.words());
        int serving = terms.only(years, told.openMonth(), weekdays.any() ? 1 : 2);
        if (serving > 0) {
            spans.addAll(terms.names());
            return new Year(serving, 1, "year.terms-of-office", spans);
        }
        boolean bound = weekdays.any() && (last < LAST || notBefore() > FIRST || told.earliest() > FIRST);
        if (bound && years.size() == 1) {
            spans.addAll(told.plans());
            return new Year(years.getFirst(), 1, "year.day-of-week", spans);
        }
        boolean present =
                latest != null && (latest.present() || told.earliest() > latest.year()) && told.earliest() == first;
        boolean fits = weekdays.fit(first) && terms.allow(first, years, told.openMonth());
        return present && fits ? new Year(first, 1, "year.latest-told", spans) : null;
    }

    private int number(Match clue, String part) {
        Match.Part found = clue.part(part);
        return found == null ? -1 : text.number(found.range().from());
    }

    private List<Match> clues(String of) {
        return chart.all("clue", Match.class).stream()
                .filter(c -> of.equals(c.attribute("of")) && kept.test(c.from()))
                .toList();
    }
}
