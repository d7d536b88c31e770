package org.chancery.reader.rules;

import java.util.Locale;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** Tests on one token that a pattern may name with {@code #}. */
enum TokenTest {
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

    boolean holds(Text text, int token) {
        int n = text.number(token);
        Shape shape = text.shape(token);
        return switch (this) {
            case ANY -> true;
            case WORD -> shape.word();
            case LOWER -> shape == Shape.LOWER;
            case CAP -> shape.capitalised();
            case UPPER -> shape == Shape.UPPER;
            case NUM -> shape == Shape.NUMBER;
            case DAY -> n >= 1 && n <= 31 && text.end(token) - text.start(token) <= 2;
            case MONTH -> n >= 1 && n <= 12 && text.end(token) - text.start(token) <= 2;
            case YEAR -> n >= 1900 && n <= 2100 && text.end(token) - text.start(token) == 4;
            case MARK -> shape == Shape.MARK;
            case POSS -> shape == Shape.MARK && text.word(token).equals("'s");
            case QUOTED -> text.quoted(token);
        };
    }

    /** The name as patterns write it. */
    String written() {
        return "#" + name().toLowerCase(Locale.ROOT);
    }
}
