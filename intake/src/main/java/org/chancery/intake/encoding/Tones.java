package org.chancery.intake.encoding;

import java.text.Normalizer;

/** The five tone marks of Vietnamese: grave, acute, tilde, hook above, dot below. */
final class Tones {
    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private Tones() {}

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a letter has a tone in it. */
    static boolean isToned(char letter) {
        return letter >= 0x80
                && Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .chars()
                        .anyMatch(c -> isMark((char) c));
    }
}
