package org.chancery.reader.statements;

import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/** The words that a speech verb governs. */
final class Contents {
    /** Tokens of what stands before a verb that closes its sentence, and before one that does not. */
    private static final int SHORTEST = 3;

    private static final int LONGER = 6;

    /** Words behind a verb from which on they are what was said, though a quotation stands in the line before. */
    private static final int OWN = 4;

    private final Chart chart;
    private final Text text;
    private final Hollow hollow;
    private final Quotations quotations;
    private final Ends ends;
    private final Trimming trimming;

    Contents(Chart chart, Mentions mentions, Quotations quotations, Ends ends, Trimming trimming) {
        this.chart = chart;
        this.text = chart.text();
        this.hollow = new Hollow(chart, mentions);
        this.quotations = quotations;
        this.ends = ends;
        this.trimming = trimming;
    }

    /**
     * What a verb governs from where its content begins to an end; of a quotation the first sentence; where the
     * verb follows what was said, the words before it; null where nothing is said.
     *
     * @param clause where the clause of the verb begins
     * @param first whether it is the first verb of its sentence that governs
     */
    @Nullable
    Range of(Speech speech, int clause, int end, Range sentence, boolean first) {
        Range words = trimming.of(speech.content(), ends.aside(speech.content(), end));
        Range quoted = first ? quotedBefore(clause) : null;
        if (quoted != null && !(words.length() >= OWN && opensLine(sentence, clause))) {
            Range rest = quoted.length() < SHORTEST ? quotedBehind(speech.content(), sentence) : null;
            return rest == null ? quoted : rest;
        }
        if (words.length() > 0 && text.isMark(words.from(), '"') && !goesOn(words)) {
            return firstSentence(new Range(words.from() + 1, words.to()));
        }
        if (words.length() > 0 && (hollow.tellsNothing(words))) {
            return null;
        }
        boolean sent = speech.act() == Act.INVITE || speech.act() == Act.CONGRATULATE;
        if (first && !sent && hollow.onlyAddresses(words)) {
            return before(sentence, clause, LONGER);
        }
        if (first && hollow.onlySets(speech, words) && text.isMark(clause, ',')) {
            Range said = before(sentence, clause, LONGER);
            if (said != null && !chart.starts(said.from(), "setting")) {
                return said;
            }
        }
        if (words.length() >= 2
                || (words.length() == 1
                        && text.shape(words.from()).word()
                        && (!first || text.shape(words.from()) == Shape.CAPITAL))) {
            return words;
        }
        if (chart.ends(clause, "purpose")) {
            return null;
        }
        boolean says = speech.act().group() == Act.Group.SAY;
        if (!first || (end == sentence.to() ? text.isMark(sentence.to() - 1, ':') : !says)) {
            return null;
        }
        return before(sentence, clause, end == sentence.to() ? SHORTEST : LONGER);
    }

    /** Whether a clause opens a line: what is quoted in the line before is not said by it. */
    private boolean opensLine(Range sentence, int clause) {
        return clause == sentence.from() && clause > 0 && text.lineNumber(clause - 1) != text.lineNumber(clause);
    }

    /** Whether words follow a quotation that opens a run of tokens, in the same clause: "no reason" for the deed. */
    private boolean goesOn(Range words) {
        int close = quotations.around(words.from() + 1).to();
        return close + 1 < words.to() && text.shape(close + 1).word();
    }

    /** Of a quotation that closes just before a token the first sentence: "…", he said. */
    private @Nullable Range quotedBefore(int token) {
        int close = token - 1;
        while (close > 0 && (text.isMark(close, ',') || text.isMark(close, '-') || text.isMark(close, '.'))) {
            close--;
        }
        if (close <= 0 || !text.isMark(close, '"') || !text.quoted(close - 1)) {
            return null;
        }
        Range said = quotations.around(close - 1);
        boolean earlier = text.sentenceNumber(close) != text.sentenceNumber(token);
        return earlier && !quotations.opensSentence(said) ? null : firstSentence(said);
    }

    /** The first sentence of the next quotation in a sentence, or null: "We", he said in X, "must …". */
    private @Nullable Range quotedBehind(int from, Range sentence) {
        for (int t = from; t + 1 < sentence.to(); t++) {
            if (text.isMark(t, '"') && text.quoted(t + 1)) {
                return firstSentence(quotations.around(t + 1));
            }
        }
        return null;
    }

    /** The first sentence of quoted words, or null. */
    @Nullable
    Range firstSentence(Range quotation) {
        int to = quotation.from();
        int sentence = text.sentence(quotation.from()).to();
        while (to < quotation.to() && to < sentence && text.quoted(to)) {
            to++;
        }
        Range words = trimming.of(quotation.from(), to);
        return words.length() > 0 ? words : null;
    }

    /** What stands before a verb of which nothing follows that it could govern. */
    private @Nullable Range before(Range sentence, int clause, int shortest) {
        int from = sentence.from();
        while (from < clause && text.shape(from) == Shape.MARK) {
            from++;
        }
        Range words = trimming.of(from, clause);
        return words.length() >= shortest ? words : null;
    }
}
