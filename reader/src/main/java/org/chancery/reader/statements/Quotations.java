package org.chancery.reader.statements;

import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** The quotations of a text: where one begins and ends, and whether it stands as a sentence of its own. */
final class Quotations {
    /** Words that may stand between a quotation and the phrase that tells whose it is. */
    private static final int NEAR = 4;

    private final Text text;

    Quotations(Text text) {
        this.text = text;
    }

    /** The quotation round a token that stands between quotation marks, without the marks. */
    Range around(int token) {
        int from = token;
        while (from > 0 && text.quoted(from - 1)) {
            from--;
        }
        int to = token;
        while (to < text.size() && text.quoted(to)) {
            to++;
        }
        return new Range(from, to);
    }

    /** The token behind a quotation that closes shortly before a token, or the token itself. */
    int closeBefore(int token) {
        for (int t = token - 1; t > Math.max(0, token - NEAR); t--) {
            if (text.isMark(t, '"') && text.quoted(t - 1)) {
                return t + 1;
            }
        }
        return token;
    }

    /** Whether a quotation begins with its sentence, a dash before it or none. */
    boolean opensSentence(Range quotation) {
        int mark = quotation.from() - 1;
        if (mark < 0) {
            return true;
        }
        int first = text.sentence(mark).from();
        return mark == first || mark == first + 1 && text.isMark(first, '-');
    }

    /** Whether the words that a sentence begins with are quoted. */
    boolean quotedFrom(Range sentence) {
        int at = sentence.from();
        while (at < sentence.to() && (text.isMark(at, '"') || text.isMark(at, '-'))) {
            at++;
        }
        return at < sentence.to() && text.quoted(at);
    }

    /** A quotation that begins with a sentence and behind which its line says nothing of who spoke, or null. */
    @Nullable
    Range alone(Range sentence) {
        if (!quotedFrom(sentence) || text.quoted(sentence.from())) {
            return null;
        }
        int first = sentence.from();
        while (!text.quoted(first)) {
            first++;
        }
        Range quotation = around(first);
        if (!opensSentence(quotation)) {
            return null;
        }
        int closing = text.sentence(Math.min(quotation.to(), text.size() - 1)).to();
        for (int t = quotation.to(); t < closing; t++) {
            if (text.shape(t).word()) {
                return null;
            }
        }
        return quotation;
    }
}
