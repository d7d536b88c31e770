package org.chancery.reader.text;

import java.util.Arrays;
import java.util.Locale;

/** Tests on one token that a pattern may name with {@code #}. */
public enum TokenTest {
    /** Any token. */
    ANY,
    /** A word of any kind. */
    WORD,
    /** A word in lower case. */
    LOWER,
    /** A word that starts with a capital. */
    CAP,
    /** A word in capitals. */
    UPPER,
    /** Digits. */
    NUM,
    /** A number that can be a day of the month. */
    DAY,
    /** A number that can be a month. */
    MONTH,
    /** A number that can be a year, 1900 to 2100. */
    YEAR,
    /** A punctuation mark. */
    MARK,
    /** The English possessive ending. */
    POSS,
    /** A token between quotation marks. */
    QUOTED;

    /** The tests that tokens of each shape pass by that shape. */
    private static final int[] BY_SHAPE =
            Arrays.stream(Shape.values()).mapToInt(TokenTest::ofShape).toArray();

    /** The bit that stands for the test in {@link Text#passed}. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a token passes it. */
    public boolean holds(Text text, int token) {
        return (text.passed(token) & bit()) != 0;
    }

    /** The tests that each token passes, as bits. */
    static int[] passed(Tokens tokens, boolean[] quoted) {
        int[] passed = new int[tokens.size()];
        for (int token = 0; token < passed.length; token++) {
            int looks = BY_SHAPE[tokens.shape(token).ordinal()];
            if (tokens.shape(token) == Shape.NUMBER) {
                looks |= ofNumber(tokens.number(token), tokens.end(token) - tokens.start(token));
            } else if (tokens.shape(token) == Shape.MARK && tokens.word(token).equals("'s")) {
                looks |= POSS.bit();
            }
            passed[token] = quoted[token] ? looks | QUOTED.bit() : looks;
        }
        return passed;
    }

    private static int ofShape(Shape shape) {
        return switch (shape) {
            case LOWER -> ANY.bit() | WORD.bit() | LOWER.bit();
            case CAPITAL -> ANY.bit() | WORD.bit() | CAP.bit();
            case UPPER -> ANY.bit() | WORD.bit() | CAP.bit() | UPPER.bit();
            case NUMBER -> ANY.bit() | NUM.bit();
            case MARK -> ANY.bit() | MARK.bit();
        };
    }

    private static int ofNumber(int number, int length) {
        int day = number >= 1 && number <= 31 && length <= 2 ? DAY.bit() : 0;
        int month = number >= 1 && number <= 12 && length <= 2 ? MONTH.bit() : 0;
        int year = number >= 1900 && number <= 2100 && length == 4 ? YEAR.bit() : 0;
        return day | month | year;
    }

    /** The name as patterns write it. */
    public String written() {
        return "#" + name().toLowerCase(Locale.ROOT);
    }
}
