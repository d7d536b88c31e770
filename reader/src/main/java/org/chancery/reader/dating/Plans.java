package org.chancery.reader.dating;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/** Whether the words round a date tell of something yet to come. */
final class Plans {
    private static final int BEFORE = 12;
    private static final int BEHIND = 2;

    private final Chart chart;

    Plans(Chart chart) {
        this.chart = chart;
    }

    /** Whether a word of planning stands before a date in its sentence, or just behind it. */
    boolean ahead(Match date) {
        Range sentence = chart.text().sentence(date.from());
        int from = Math.max(sentence.from(), date.from() - BEFORE);
        int to = Math.min(sentence.to(), date.to() + BEHIND);
        for (int t = from; t < to; t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("future")) {
                    return true;
                }
            }
        }
        return false;
    }
}
