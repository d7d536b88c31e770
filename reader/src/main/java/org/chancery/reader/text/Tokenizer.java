package org.chancery.reader.text;

/**
 * Cuts a text into words, numbers and marks. A word is letters with their combining marks, and an
 * apostrophe or digits inside; initials with full stops (U.S., D.C.) are one word; the English
 * possessive is a token of its own. White space and line breaks are no tokens.
 */
final class Tokenizer {
    private final char[] raw;
    private final Vocabulary vocabulary;
    private final Tokens tokens;

    private Tokenizer(char[] raw, Vocabulary vocabulary) {
        this.raw = raw;
        this.vocabulary = vocabulary;
        this.tokens = new Tokens(raw.length / 4 + 8);
    }

    static Tokens tokenize(String raw, Vocabulary vocabulary) {
        Tokenizer t = new Tokenizer(raw.toCharArray(), vocabulary);
        for (int at = 0; at < raw.length(); ) {
            at = t.next(at);
        }
        return t.tokens;
    }

    private int next(int at) {
        int c = Character.codePointAt(raw, at);
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
            while (end < raw.length) {
                int c = Character.codePointAt(raw, end);
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
            add(at, end, Fold.word(new String(raw, at, end - at)), shape(at, end), -1);
        }
        return end;
    }

    /** The end of initials such as {@code U.S.} that start here, or the same offset where there are none. */
    private int initials(int at) {
        int end = at;
        int letters = 0;
        while (end + 1 < raw.length
                && Letters.capital(raw[end])
                && raw[end + 1] == '.'
                && !(end + 2 < raw.length && Letters.letter(raw[end + 2]) && !Letters.capital(raw[end + 2]))) {
            end += 2;
            letters++;
        }
        return letters >= 2 ? end : at;
    }

    private int number(int at) {
        int end = at;
        while (end < raw.length && Letters.digit(raw[end])) {
            end++;
        }
        if (end == at) {
            end = at + Character.charCount(Character.codePointAt(raw, at));
        }
        int value = -1;
        if (end - at <= 9) {
            value = 0;
            for (int i = at; i < end; i++) {
                value = value * 10 + Math.max(0, Character.digit(raw[i], 10));
            }
        }
        add(at, end, new String(raw, at, end - at), Shape.NUMBER, value);
        return end;
    }

    private int possessive(int at) {
        boolean is = isApostrophe(raw[at])
                && at > 0
                && Letters.letter(Character.codePointBefore(raw, at))
                && at + 1 < raw.length
                && (raw[at + 1] == 's' || raw[at + 1] == 'S')
                && !letterAt(at + 2);
        return is ? at + 2 : at;
    }

    private boolean letterAt(int at) {
        return at < raw.length && Letters.letter(Character.codePointAt(raw, at));
    }

    private Shape shape(int from, int to) {
        if (!Letters.capital(Character.codePointAt(raw, from))) {
            return Shape.LOWER;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = raw[i];
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
