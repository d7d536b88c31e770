package org.chancery.reader.text;

/**
 * What the Unicode tables say of characters, for the first few thousand of them in arrays: letters of every language
 * read here stand among these. Marks that combine with a letter count as letters.
 */
public final class Letters {
    private static final int TABLED = 0x2000;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte CAPITAL = 4;
    private static final byte SMALL = 8;

    private static final byte[] KINDS = new byte[TABLED];
    private static final char[] SMALLS = new char[TABLED];

    static {
        for (int c = 0; c < TABLED; c++) {
            KINDS[c] = kinds(c);
            SMALLS[c] = (char) Character.toLowerCase(c);
        }
        // Its small form is two characters.
        SMALLS['İ'] = 'İ';
    }

    private Letters() {}

    private static byte kinds(int c) {
        int type = Character.getType(c);
        boolean letter =
                Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (byte) ((letter ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? CAPITAL : 0)
                | (Character.isLowerCase(c) ? SMALL : 0));
    }

    private static boolean is(int c, int kind) {
        return ((c < TABLED ? KINDS[c] : kinds(c)) & kind) != 0;
    }

    /** Whether a code point is a letter, or a mark that combines with one. */
    public static boolean letter(int c) {
        return is(c, LETTER);
    }

    static boolean digit(int c) {
        return is(c, DIGIT);
    }

    static boolean letterOrDigit(int c) {
        return is(c, LETTER | DIGIT);
    }

    static boolean capital(int c) {
        return is(c, CAPITAL);
    }

    static boolean small(int c) {
        return is(c, SMALL);
    }

    /** A letter made small; one whose small form is more than one letter stays. */
    public static char toSmall(char c) {
        return c < TABLED ? SMALLS[c] : Character.toLowerCase(c);
    }
}
