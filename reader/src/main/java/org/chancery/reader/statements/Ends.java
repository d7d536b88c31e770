package org.chancery.reader.statements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/**
 * Where in a sentence the reporter's own words begin behind what somebody said: the credit of a photograph, the source
 * of the news, what the speaker left unsaid.
 */
final class Ends {
    /** Tokens before the end of a sentence in which a credit or a source is looked for. */
    private static final int REACH = 16;

    private final Chart chart;
    private final Text text;

    Ends(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** A sentence without its credit, its source and the marks round them. */
    Range told(Range sentence) {
        for (int t = Math.max(sentence.from() + 1, sentence.to() - REACH); t < sentence.to(); t++) {
            if (!text.quoted(t) && (credit(t) || source(t, sentence.to()))) {
                return new Range(sentence.from(), t);
            }
        }
        return sentence;
    }

    /** Where in a run of tokens it is told what the speaker left unsaid (", but gave no details"), or its end. */
    int aside(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean behind = text.isMark(t, ',') && chart.starts(t + 1, "unsaid");
            if (!text.quoted(t) && (behind || t > from + 1 && !text.isMark(t - 1, '-') && joins(t))) {
                return t;
            }
        }
        return to;
    }

    private boolean credit(int token) {
        if (!text.isMark(token - 1, '-') && !text.isMark(token - 1, '(') && !text.isMark(token - 1, '.')) {
            return false;
        }
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o
                    && o.kind().equals("furniture")
                    && o.value().equals("caption")) {
                return true;
            }
        }
        return false;
    }

    /** "…, according to Reuters." */
    private boolean source(int token, int end) {
        if (!text.isMark(token - 1, ',')) {
            return false;
        }
        for (Finding word : chart.starting(token)) {
            if (word.kind().equals("source-word")) {
                for (Finding outlet : chart.starting(word.to())) {
                    if (outlet.kind().equals("outlet") && outlet.to() >= end - 1) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean joins(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("unsaid") && f.has("joins", "yes")) {
                return true;
            }
        }
        return false;
    }
}
