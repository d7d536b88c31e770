package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Years that a number in the text gives: of a session, of a term that is over, of an anniversary, of a returning meeting. */
final class CountedYears {
    /** The General Assembly's session N opens in September of this year plus N. */
    private static final int ASSEMBLY_BASE = 1945;

    private static final int ASSEMBLY_OPENS = 9;

    private final Text text;
    private final Chart chart;
    private final IntPredicate kept;
    private final ToldYears told;

    CountedYears(Chart chart, IntPredicate kept, ToldYears told) {
        this.text = chart.text();
        this.chart = chart;
        this.kept = kept;
        this.told = told;
    }

    @Nullable
    Year session() {
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
    @Nullable
    Year series(int notBefore) {
        Year latest = null;
        for (Match clue : clues("series")) {
            int year = Series.year(clue, number(clue, "number"));
            if (year > 0 && (latest == null || year > latest.value())) {
                latest = new Year(year, 1, clue.rule().name(), List.of(clue.range()));
            }
        }
        boolean fits = latest != null
                && latest.value() >= told.earliest()
                && latest.value() >= notBefore
                && (told.last() < 0 || latest.value() <= told.last());
        return fits ? latest : null;
    }

    /** A term that is told as over puts the document in the year after its last. */
    @Nullable
    Year termOver() {
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
    @Nullable
    Year anniversary() {
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
