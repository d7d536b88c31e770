package org.chancery.reader.engagements;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** How far the name of a session, summit or ceremony goes, and whose it is. */
final class EventNames {
    private static final int LONGEST = 22;

    private final Chart chart;
    private final Text text;

    EventNames(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** The name that opens with a head word: it goes on over capitals, numbers, parties and joining words. */
    Range name(Range head) {
        int end = head.to();
        int limit = Math.min(text.sentence(head.from()).to(), end + LONGEST);
        int at = end;
        int small = 0;
        while (at < limit && small <= 3 && !somebody(at)) {
            boolean mark = text.isMark(at, '-') || text.isMark(at, '(') || text.isMark(at, ')');
            if (text.shape(at).capitalised() || text.number(at) >= 0) {
                at++;
                end = at;
                small = 0;
            } else if (mark
                    || is(at, "preposition")
                    || is(at, "connector") && !text.isMark(at, ',')
                    || is(at, "event-word")
                    || is(at, "event-head")) {
                at++;
                small++;
            } else {
                break;
            }
        }
        return new Range(head.from(), end);
    }

    /** Codes of the organisations named in an event's name. */
    Set<String> bodies(Range name) {
        Set<String> codes = new LinkedHashSet<>();
        for (int t = name.from(); t < name.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o
                        && o.kind().equals("party")
                        && !o.has("use", "short")
                        && o.to() <= name.to()) {
                    codes.add(o.value());
                }
            }
        }
        return codes;
    }

    /** Whether a person or an office is named from a token on. */
    private boolean somebody(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("actor") && (f.has("type", "person") || f.has("type", "office"))) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int token, String kind) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
