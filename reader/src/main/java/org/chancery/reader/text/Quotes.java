package org.chancery.reader.text;

/**
 * Finds what stands between quotation marks. A curly mark tells by its form whether it opens or closes; a
 * straight one opens where none is open, or where it is set like an opening one though one is open (that
 * one was never closed). A quotation that does not close within {@link #LONGEST} tokens is none.
 */
final class Quotes {
    private static final int LONGEST = 400;

    private Quotes() {}

    /** For each token, whether it stands between quotation marks (the marks themselves do not). */
    static boolean[] of(String raw, Tokens tokens) {
        boolean[] inside = new boolean[tokens.size()];
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.shape(i) != Shape.MARK || !tokens.word(i).equals("\"")) {
                continue;
            }
            char mark = raw.charAt(tokens.start(i));
            boolean opens = mark == '“'
                    || mark == '„'
                    || mark == '«'
                    || (mark == '"' && (open < 0 || setToOpen(raw, tokens, i)));
            if (opens) {
                open = i;
            } else if (open >= 0) {
                for (int k = open + 1; k < i && i - open <= LONGEST; k++) {
                    inside[k] = true;
                }
                open = -1;
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
