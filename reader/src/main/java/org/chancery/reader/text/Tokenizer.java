package org.chancery.reader.text;

/**
 * Cuts a text into words, numbers and marks. A word is letters with their combining marks, and an
 * apostrophe or digits inside; initials with full stops (U.S., D.C.) are one word; the English
 * possessive is a token of its own. White space and line breaks are no tokens.
 */
final class Tokenizer {
    private final String raw;
    private final Vocabulary vocabulary;
    private final Tokens tokens;

    private Tokenizer(String raw, Vocabulary vocabulary) {
        this.raw = raw;
        this.vocabulary = vocabulary;
        this.tokens = new Tokens(raw.length() / 4 + 8);
    }

    static Tokens tokenize(String raw, Vocabulary vocabulary) {
        Tokenizer t = new Tokenizer(raw, vocabulary);
        for (int at = 0; at < raw.length(); ) {
            at = t.next(at);
        }
        return t.tokens;
    }

    private int next(int at) {
        int c = raw.codePointAt(at);
        if (Letters.letter(c)) {
            return word(at);
        }
        if (Letters.digit(c)) {
            return number(at);
        }
        int after = at + Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isFormat(c)) {
            return after;
        }
        int possessive = possessive(at);
        if (possessive > at) {
            add(at, possessive, "'s", Shape.MARK, -1);
            return possessive;
        }
        add(at, after, Fold.mark(c), Shape.MARK, -1);
        return after;
    }

    private int word(int at) {
        int end = initials(at);
        if (end == at) {
            end = at;
            while (end < raw.length()) {
                int c = raw.codePointAt(end);
                boolean inside = Letters.letterOrDigit(c)
                        || (isApostrophe(c) && end > at && letterAt(end + 1) && possessive(end) == end);
                if (!inside) {
                    break;
                }
                end += Character.charCount(c);
            }
        }
        Vocabulary.Word known = vocabulary.spelled(raw, at, end);
        if (known != null) {
            tokens.add(at, end, known.folded(), known.id(), shape(at, end), -1);
        } else {
            add(at, end, Fold.word(raw.substring(at, end)), shape(at, end), -1);
        }
        return end;
    }

    /** The end of initials such as {@code U.S.} that start here, or the same offset where there are none. */
    private int initials(int at) {
        int end = at;
        int letters = 0;
        while (end + 1 < raw.length()
                && Letters.capital(raw.charAt(end))
                && raw.charAt(end + 1) == '.'
                && !(end + 2 < raw.length()
                        && Letters.letter(raw.charAt(end + 2))
                        && !Letters.capital(raw.charAt(end + 2)))) {
            end += 2;
            letters++;
        }
        return letters >= 2 ? end : at;
    }

    private int number(int at) {
        int end = at;
        while (end < raw.length() && Letters.digit(raw.charAt(end))) {
            end++;
        }
        if (end == at) {
            end = at + Character.charCount(raw.codePointAt(at));
        }
        int value = -1;
        if (end - at <= 9) {
            value = 0;
            for (int i = at; i < end; i++) {
                value = value * 10 + Math.max(0, Character.digit(raw.charAt(i), 10));
            }
        }
        add(at, end, raw.substring(at, end), Shape.NUMBER, value);
        return end;
    }

    private int possessive(int at) {
        boolean is = isApostrophe(raw.charAt(at))
                && at > 0
                && Letters.letter(raw.codePointBefore(at))
                && at + 1 < raw.length()
                && (raw.charAt(at + 1) == 's' || raw.charAt(at + 1) == 'S')
                && !letterAt(at + 2);
        return is ? at + 2 : at;
    }

    private boolean letterAt(int at) {
        return at < raw.length() && Letters.letter(raw.codePointAt(at));
    }

    private Shape shape(int from, int to) {
        if (!Letters.capital(raw.codePointAt(from))) {
            return Shape.LOWER;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (Letters.small(c)) {
                return Shape.CAPITAL;
            }
            if (Letters.letter(c)) {
                letters++;
            }
        }
        return letters > 1 ? Shape.UPPER : Shape.CAPITAL;
    }

    private void add(int from, int to, String folded, Shape shape, int value) {
        tokens.add(from, to, folded, vocabulary.id(folded), shape, value);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
    }
}
