package org.chancery.reader.dating;

import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/** Whether the words round a date tell of something yet to come. */
final class Plans {
    private static final int BEFORE = 12;
    private static final int BEHIND = 2;

    private static final Set<String> VERBS = Set.of("present", "past", "speech");

    private final Chart chart;

    Plans(Chart chart) {
        this.chart = chart;
    }

    /** Whether a word of planning stands before a date in its sentence, or just behind it; or a verb in the present is the last before it. */
    boolean ahead(Match date) {
        Range sentence = chart.text().sentence(date.from());
        int from = Math.max(sentence.from(), date.from() - BEFORE);
        int to = Math.min(sentence.to(), date.to() + BEHIND);
        for (int t = from; t < to; t++) {
            if (opens(t, Set.of("future"))) {
                return true;
            }
        }
        for (int t = date.from() - 1; t >= from; t--) {
            if (opens(t, VERBS)) {
                return opens(t, Set.of("present"));
            }
        }
        return false;
    }

    private boolean opens(int token, Set<String> kinds) {
        for (Finding f : chart.starting(token)) {
            if (kinds.contains(f.kind())) {
                return true;
            }
        }
        return false;
    }
}
