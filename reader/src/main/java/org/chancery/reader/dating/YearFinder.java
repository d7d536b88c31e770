package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Decides the year of a document whose publication date is not known: from a session number, from a full
 * date or a year of something present, or from a term of office that has just ended.
 */
final class YearFinder {
    /** The General Assembly's session N opens in September of this year plus N. */
    private static final int ASSEMBLY_BASE = 1945;

    private final Text text;
    private final Chart chart;
    private final IntPredicate kept;

    YearFinder(Chart chart, IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.kept = kept;
    }

    /** The year that a session number or a term of office gives, or null. */
    @Nullable
    Year counted() {
        Year session = session();
        return session == null ? term() : session;
    }

    @Nullable
    Year find() {
        Year session = session();
        if (session != null) {
            return session;
        }
        Year term = term();
        Year present = present();
        if (term != null && (present == null || present.value() <= term.value())) {
            return term;
        }
        return present;
    }

    private @Nullable Year session() {
        for (Match clue : clues("assembly-session")) {
            Match.Part number = clue.part("number");
            if (number != null) {
                int n = text.number(number.range().from());
                if (n > 20 && n < 200) {
                    return new Year(ASSEMBLY_BASE + n, clue.rule().name(), List.of(clue.range()));
                }
            }
        }
        return null;
    }

    /** A term that is told as over puts the document in the year after its last. */
    private @Nullable Year term() {
        List<Match> served = clues("years-past");
        for (Match clue : clues("term")) {
            Match.Part last = clue.part("last");
            Match.Part first = clue.part("first");
            if (last == null || first == null) {
                continue;
            }
            int from = text.number(first.range().from());
            int to = text.number(last.range().from());
            for (Match past : served) {
                Match.Part count = past.part("count");
                if (count != null && text.number(count.range().from()) == to - from + 1) {
                    return new Year(to + 1, clue.rule().name(), List.of(clue.range(), past.range()));
                }
            }
        }
        return null;
    }

    /** The latest year that the article tells as past or present. */
    private @Nullable Year present() {
        TreeMap<Integer, List<Range>> years = new TreeMap<>();
        for (Match date : chart.all("date", Match.class)) {
            Match.Part year = date.part("year");
            if (year != null && kept.test(date.from()) && !futures(date)) {
                years.computeIfAbsent(text.number(year.range().from()), y -> new ArrayList<>())
                        .add(date.range());
            }
        }
        if (years.isEmpty()) {
            return null;
        }
        int latest = years.lastKey();
        List<Range> spans = years.getOrDefault(latest, List.of());
        return new Year(latest, "year.latest-told", spans.subList(0, 1));
    }

    /** Whether words before a date put it into a plan or a horizon. */
    private boolean futures(Match date) {
        int from = Math.max(text.sentence(date.from()).from(), date.from() - 4);
        for (int t = from; t <= date.from(); t++) {
            for (var finding : chart.starting(t)) {
                if (finding.kind().equals("horizon")) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Match> clues(String of) {
        return chart.all("clue", Match.class).stream()
                .filter(c -> of.equals(c.attribute("of")) && kept.test(c.from()))
                .toList();
    }
}
