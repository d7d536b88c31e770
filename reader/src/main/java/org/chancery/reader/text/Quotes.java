package org.chancery.reader.text;

import java.util.Arrays;

/**
 * Finds what stands between quotation marks. A curly mark tells by its form whether it opens or closes, and may open one
 * quotation within another; a straight one opens where none is open, or where it is set like an opening one though one is open (that
 * one was never closed). A quotation that does not close within {@link #LONGEST} tokens is none.
 */
final class Quotes {
    private static final int LONGEST = 400;

    /** So many quotations may be open, one within the other. */
    private static final int DEEPEST = 3;

    private Quotes() {}

    /** For each token, whether it stands between quotation marks (the marks themselves do not). */
    static boolean[] of(String raw, Tokens tokens) {
        boolean[] inside = new boolean[tokens.size()];
        int[] open = new int[DEEPEST];
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.shape(i) != Shape.MARK || !tokens.word(i).equals("\"")) {
                continue;
            }
            char mark = raw.charAt(tokens.start(i));
            boolean curly = mark == '“' || mark == '„' || mark == '«';
            boolean straight = mark == '"' && (depth == 0 || setToOpen(raw, tokens, i));
            if (curly && depth > 0 && depth < DEEPEST && raw.charAt(tokens.start(open[depth - 1])) != '"') {
                open[depth++] = i;
            } else if (curly || straight) {
                depth = Math.max(depth, 1);
                open[depth - 1] = i;
            } else if (depth > 0) {
                depth--;
                if (i - open[depth] <= LONGEST) {
                    Arrays.fill(inside, open[depth] + 1, i, true);
                }
            }
        }
        return inside;
    }

    private static boolean setToOpen(String raw, Tokens tokens, int i) {
        int before = tokens.start(i) - 1;
        int after = tokens.end(i);
        boolean spaceBefore = before < 0 || Character.isWhitespace(raw.charAt(before));
        return spaceBefore && after < raw.length() && Character.isLetterOrDigit(raw.charAt(after));
    }
}
