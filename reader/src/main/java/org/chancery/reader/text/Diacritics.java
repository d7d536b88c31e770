package org.chancery.reader.text;

import java.text.Normalizer;

/** Takes the diacritics off letters. */
public final class Diacritics {
    private Diacritics() {}

    /** A text without its diacritics; đ becomes d. */
    public static String without(String text) {
        return withoutMarks(text)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ð', 'd')
                .replace('Ð', 'D');
    }

    /** A text without the marks that combine with its letters, as those of tone and vowel; đ is a letter of its own. */
    public static String withoutMarks(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder open = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !mark(c))
                .forEach(open::appendCodePoint);
        return open.toString();
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
