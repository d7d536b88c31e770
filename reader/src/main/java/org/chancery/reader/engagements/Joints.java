package org.chancery.reader.engagements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** What stands between two that are named one after the other: what joins them, and what brackets add. */
final class Joints {
    /** The most tokens that a group in brackets may hold. */
    private static final int BRACKETS = 24;

    private final Chart chart;
    private final Text text;

    Joints(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    enum Link {
        NONE,
        COMMA,
        WORD
    }

    /** What joins two mentions: only a comma, a word, or nothing that joins; who leads a delegation belongs to it. */
    Link between(Range left, Range right) {
        return leads(left, right) ? Link.WORD : between(left.to(), right.from());
    }

    private boolean leads(Range delegation, Range leader) {
        boolean delegates = chart.within(delegation, "delegate", Finding.class).stream()
                .anyMatch(f -> f.from() == delegation.from()
                        && f instanceof Occurrence o
                        && o.value().equals("delegation"));
        for (Finding f : chart.starting(pastSeat(delegation.to()))) {
            if (delegates && f.kind().equals("led-by") && leader.from() - f.to() <= 1 && leader.from() >= f.to()) {
                return true;
            }
        }
        return false;
    }

    /** The token behind a seat that is told at a token ("… in Vietnam") or a group in brackets, or the token itself. */
    private int pastSeat(int token) {
        for (Finding at : chart.starting(token)) {
            if (at.kind().equals("locative")) {
                for (Finding f : chart.starting(at.to())) {
                    if (f.kind().equals("party") || f.kind().equals("place")) {
                        return f.to();
                    }
                }
            }
        }
        return pastBrackets(token);
    }

    private Link between(int from, int to) {
        int at = pastBrackets(from);
        if (to - at > 4) {
            return Link.NONE;
        }
        boolean word = at >= to;
        while (at < to) {
            int next = pastBrackets(at);
            for (Finding finding : chart.starting(at)) {
                boolean joins = finding.kind().equals("connector");
                if ((joins
                                || finding.kind().equals("honorific")
                                || finding.kind().equals("delegate"))
                        && finding.to() <= to
                        && finding.to() > next) {
                    next = finding.to();
                    word |= joins && !(finding.to() == at + 1 && text.isMark(at, ','));
                }
            }
            if (next == at) {
                return Link.NONE;
            }
            at = next;
        }
        return word ? Link.WORD : Link.COMMA;
    }

    /** The token behind a group in brackets that opens at a token, or the token itself. */
    int pastBrackets(int token) {
        if (!text.isMark(token, '(')) {
            return token;
        }
        int limit = Math.min(text.sentence(token).to(), token + BRACKETS);
        for (int t = token + 1; t < limit; t++) {
            if (text.isMark(t, ')')) {
                return t + 1;
            }
        }
        return token;
    }

    /** Whether a token stands within brackets. */
    boolean bracketed(int token) {
        int from = text.sentence(token).from();
        for (int t = token - 1; t >= Math.max(from, token - BRACKETS); t--) {
            if (text.isMark(t, ')')) {
                return false;
            }
            if (text.isMark(t, '(')) {
                return true;
            }
        }
        return false;
    }
}
