package org.chancery.reader.statements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** Finds where what is said begins behind a speech verb: behind the addressee, the setting, "that" and a date. */
final class OpeningOfContent {
    /** Tokens over which an addressee may reach. */
    private static final int ADDRESSEE = 18;

    private final Chart chart;
    private final Text text;

    OpeningOfContent(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /**
     * Where the content begins of a verb that ends before a token. A day told directly behind the verb is the day of
     * speaking; one behind "that", or that "until" leads to, is part of what is said.
     */
    int behind(int from, int end) {
        boolean marked = from > 0 && from < end && text.isMark(from, '"') && text.quoted(from - 1);
        int start = behindAddressee(marked ? from + 1 : from, end);
        int at = skip(start, "date");
        int behind = skip(at, "complement");
        boolean leads = skip(at, "complement-to") == behind && skip(behind, "date") > behind;
        return Math.min(leads ? at : behind, end);
    }

    /**
     * "told | the guests that …", "shared | with the people of X about …": the content begins behind the addressee;
     * where other words stand before him, not behind every word that can open it.
     */
    private int behindAddressee(int verbEnd, int end) {
        int from = skip(verbEnd, "said-where");
        int start = from;
        while (start < end
                && start < from + 2
                && skip(start, "addressing") == start
                && text.shape(start) == Shape.LOWER) {
            start++;
        }
        if (start >= end || skip(start, "addressing") == start) {
            return behindSetting(from, end);
        }
        int limit = Math.min(end, start + ADDRESSEE);
        for (int t = start + 1; t < limit; t++) {
            if (opensContent(t, start == from)) {
                return t;
            }
            if (text.shape(t) == Shape.MARK) {
                break;
            }
        }
        return from;
    }

    /** Whether a word opens the content behind the one spoken to; some do so only where he stands directly behind the verb. */
    private boolean opensContent(int token, boolean near) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("content-opener") && (near || !f.has("near", "yes"))) {
                return true;
            }
        }
        return false;
    }

    /** "wrote | on the platform X that …": the content begins behind the setting. */
    private int behindSetting(int from, int end) {
        if (from >= end || skip(from, "setting") == from) {
            return from;
        }
        for (int t = from + 1; t < Math.min(end, from + ADDRESSEE); t++) {
            if (skip(t, "that-word") > t || quotationOpens(t)) {
                return t;
            }
        }
        return from;
    }

    /** Whether a quotation opens at a token behind a comma or colon: "said in X, | “…”". */
    private boolean quotationOpens(int token) {
        return text.isMark(token, '"')
                && token + 1 < text.size()
                && text.quoted(token + 1)
                && (text.isMark(token - 1, ',') || text.isMark(token - 1, ':'));
    }

    /** The end of the longest finding of a class that starts at a token, or the token itself. */
    int skip(int token, String kind) {
        int end = token;
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals(kind)) {
                end = Math.max(end, f.to());
            }
        }
        return end;
    }
}
