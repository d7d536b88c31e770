package org.chancery.reader.mentions;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** What goes on a name behind a capitalised word: hyphens, particles in lower case, and a closing "Jr."-like word. */
final class NameJoints {
    private final Chart chart;
    private final Text text;
    private final NameBreaks breaks;

    NameJoints(Chart chart, NameBreaks breaks) {
        this.chart = chart;
        this.text = chart.text();
        this.breaks = breaks;
    }

    /** The end of a hyphen with a word, or of particles before a capital, that go on a name here. */
    int joined(int at, int limit) {
        if (text.isMark(at, '-')
                && !text.spaced(at)
                && at + 1 < limit
                && !text.spaced(at + 1)
                && text.shape(at + 1).word()) {
            return at + 2;
        }
        if (nicknamed(at, limit)) {
            return at + 3;
        }
        boolean apart = text.isMark(at, '-') && text.spaced(at) && at + 1 < limit && text.spaced(at + 1);
        if (apart
                && text.shape(at + 1) == Shape.LOWER
                && text.end(at + 1) - text.start(at + 1) <= 5
                && chart.starting(at + 1).length == 0) {
            return at + 2;
        }
        int t = at;
        while (t < limit && t < at + 2 && isParticle(t)) {
            t++;
            if (text.isMark(t, '-') && !text.spaced(t)) {
                t++;
            }
        }
        return t > at && t < limit && text.shape(t).capitalised() && !breaks.at(t) ? t : at;
    }

    /** Whether a name between quotation marks stands here within another: Thomas "Tommy" Pigott. */
    private boolean nicknamed(int at, int limit) {
        return at + 3 < limit
                && text.isMark(at, '"')
                && text.shape(at + 1) == Shape.CAPITAL
                && text.isMark(at + 2, '"')
                && text.shape(at + 3) == Shape.CAPITAL
                && !breaks.at(at + 3);
    }

    private boolean isParticle(int token) {
        return chart.starts(token, "name-particle");
    }

    /** Takes in ", Jr." and the like. */
    int suffix(int at, int limit) {
        int t = text.isMark(at, ',') ? at + 1 : at;
        if (t < limit) {
            for (Finding finding : chart.starting(t)) {
                if (finding.kind().equals("name-suffix")) {
                    return text.isMark(finding.to(), '.') && !text.spaced(finding.to())
                            ? finding.to() + 1
                            : finding.to();
                }
            }
        }
        return at;
    }
}
