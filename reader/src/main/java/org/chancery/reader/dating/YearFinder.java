package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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
    private static final int PANDEMIC = 2020;
    private static final int FIRST = 1990;
    private static final int LAST = 2040;

    private final Text text;
    private final Chart chart;
    private final IntPredicate kept;
    private final ToldYears told;

    YearFinder(Chart chart, IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.kept = kept;
        this.told = new ToldYears(chart, kept);
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
        return anniversary != null ? anniversary : bounded();
    }

    /** The year that a session number or a term that is over gives, or null. */
    @Nullable
    Year counted() {
        Year session = session();
        return session == null ? termOver() : session;
    }

    /** The first year that an article can mean: that of the pandemic, where it names that; else 0. */
    int notBefore() {
        return clues("pandemic").isEmpty() ? 0 : PANDEMIC;
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

    /** The one year that what is past, what is planned and who is in office leave; else the latest told as present. */
    private @Nullable Year bounded() {
        int first = Math.max(Math.max(FIRST, notBefore()), told.earliest());
        int last = told.last() >= first ? told.last() : LAST;
        TermsOfOffice terms = new TermsOfOffice(chart, kept);
        ToldYears.Told latest = told.latest();
        List<Range> spans = new ArrayList<>();
        if (latest != null) {
            spans.add(latest.range());
        }
        if (first == last) {
            spans.addAll(told.plans());
            return new Year(first, 1, "year.between-past-and-planned", spans);
        }
        int serving = terms.only(first, last, told.openMonth());
        if (serving > 0) {
            spans.addAll(terms.names());
            return new Year(serving, 1, "year.terms-of-office", spans);
        }
        boolean present =
                latest != null && (latest.present() || told.earliest() > latest.year()) && told.earliest() == first;
        return present ? new Year(first, 1, "year.latest-told", spans) : null;
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
