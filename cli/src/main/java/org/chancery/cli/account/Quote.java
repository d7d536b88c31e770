package org.chancery.cli.account;

import org.chancery.record.Span;

/**
 * The words of a document as they may stand on a terminal: on one line, without control characters
 * (they could steer the terminal) and direction marks (they could reorder the line), cut where they
 * are long.
 */
final class Quote {
    private static final String ELLIPSIS = "…";

    private Quote() {}

    /** The words in quotation marks, at most about {@code longest} letters of them. */
    static String of(Span span, int longest) {
        return "“" + cut(clean(span.quote()), longest) + "”";
    }

    /** The words on one line, harmless. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                space = !clean.isEmpty();
                continue;
            }
            if (steersDirection(c)) {
                continue;
            }
            if (space) {
                clean.append(' ');
                space = false;
            }
            clean.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return clean.toString();
    }

    /** The beginning of the words, to the end of one, with a mark that there is more. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest - 1);
        int space = text.lastIndexOf(' ', end);
        String kept = space > end / 2 ? text.substring(0, space) : text.substring(0, end);
        return kept.replaceFirst("[\\s,;:–-]+$", "") + " " + ELLIPSIS;
    }

    private static boolean steersDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
    }
}
