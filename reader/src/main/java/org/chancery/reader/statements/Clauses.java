package org.chancery.reader.statements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** Where the clauses of a sentence begin and what joins them. */
final class Clauses {
    private final Chart chart;
    private final Text text;

    Clauses(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** Whether a clause can begin at a token: at the sentence's start, or behind a mark or a joining word. */
    boolean boundary(int token, Range sentence) {
        if (token == sentence.from()) {
            return true;
        }
        if (text.shape(token - 1) == Shape.MARK && !text.isMark(token - 1, '-')) {
            return true;
        }
        return closes(token, "coordinator");
    }

    /** Whether a finding of a kind ends just before a token. */
    boolean closes(int token, String kind) {
        return chart.ends(token, kind);
    }

    /** Where the longest finding of a kind begins that ends just before a token, or the token itself. */
    int before(int token, String kind) {
        int from = token;
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals(kind)) {
                from = Math.min(from, f.from());
            }
        }
        return from;
    }

    /** Whether the longest finding of a kind that ends just before a token has a trait. */
    boolean closesAs(int token, String kind, String trait) {
        Finding longest = null;
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals(kind) && (longest == null || f.from() < longest.from())) {
                longest = f;
            }
        }
        return longest != null && longest.has(trait, "yes");
    }

    /** Whether a finding of a kind starts at a token. */
    boolean opens(int token, String kind) {
        return chart.starts(token, kind);
    }

    /** Where the commas and joining words before a token begin. */
    int withoutConnectors(int token, Range sentence) {
        int at = token;
        boolean moved = true;
        while (moved && at > sentence.from()) {
            moved = false;
            if (text.isMark(at - 1, ',') || text.isMark(at - 1, ';')) {
                at--;
                moved = true;
                continue;
            }
            for (Finding f : chart.ending(at)) {
                if (f.kind().equals("coordinator") && f.from() >= sentence.from()) {
                    at = f.from();
                    moved = true;
                    break;
                }
            }
        }
        return at;
    }

    /** Where the clause of a token begins: behind the last semicolon or joining word with a comma, or the sentence's start. */
    int start(int token, Range sentence) {
        for (int t = token - 1; t > sentence.from(); t--) {
            if (text.isMark(t, ';') || text.isMark(t, ':')) {
                return t + 1;
            }
        }
        return sentence.from();
    }

    /** Whether a finding of a kind stands in a run of tokens. */
    boolean holds(Range range, String kind) {
        for (int t = range.from(); t < range.to(); t++) {
            if (opens(t, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the sentence names a contact. */
    boolean tellsContact(Range sentence) {
        for (int t = sentence.from(); t < sentence.to(); t++) {
            if (opens(t, "contact")) {
                return true;
            }
        }
        return false;
    }
}
