package org.chancery.reader.statements;

import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** Takes from a run of tokens the marks and joining words at its end. */
final class Trimming {
    private static final String TRAILING = ".,;:/\"-!";

    /** Kinds of words that lead to a verb behind. */
    private static final Set<String> ENDING = Set.of("coordinator", "passive", "past-word");

    private final Chart chart;
    private final Text text;
    private final Quotations quotations;

    Trimming(Chart chart, Quotations quotations) {
        this.chart = chart;
        this.text = chart.text();
        this.quotations = quotations;
    }

    /** A run of tokens without the marks and joining words at its end. */
    Range of(int from, int to) {
        int end = Math.max(from, to);
        boolean closed = end == text.size() || text.shape(end) == Shape.MARK;
        while (end > from && trailing(end - 1, closed) && !closesWithin(end - 1, from)) {
            closed |= text.shape(end - 1) == Shape.MARK;
            end--;
        }
        return new Range(from, end);
    }

    /** Whether a mark closes a quotation that opens behind a token. */
    private boolean closesWithin(int mark, int from) {
        if (!text.isMark(mark, '"') || !text.quoted(mark - 1)) {
            return false;
        }
        int open = quotations.around(mark - 1).from() - 1;
        return open >= from;
    }

    /** @param closed whether a mark, and no verb, stands behind a token */
    private boolean trailing(int token, boolean closed) {
        if (text.shape(token) == Shape.MARK && TRAILING.contains(text.word(token))) {
            return true;
        }
        for (Finding f : chart.ending(token + 1)) {
            boolean leads = ENDING.contains(f.kind()) && !(closed && f.kind().equals("passive"));
            if (leads && f.from() == token) {
                return true;
            }
        }
        return false;
    }
}
