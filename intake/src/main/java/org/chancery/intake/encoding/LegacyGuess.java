package org.chancery.intake.encoding;

import java.util.Optional;

/**
 * Tells the eight-bit encodings apart by reading a sample in each and counting what turns out to be
 * Vietnamese. The same bytes get the same answer.
 */
final class LegacyGuess {
    private static final int SAMPLE = 64 * 1024;
    private static final Syllables SYLLABLES = Syllables.load();

    private LegacyGuess() {}

    /**
     * The scheme the bytes are in.
     *
     * @return empty if they look like none of them, as texts in other scripts do
     */
    static Optional<LegacyScheme> of(byte[] bytes) {
        int from = sampleStart(bytes);
        int to = Math.min(bytes.length, from + SAMPLE);
        LegacyScheme best = LegacyScheme.WESTERN;
        int bestScore = 0;
        for (LegacyScheme scheme : LegacyScheme.ALL) {
            int score = score(scheme.decode(bytes, from, to));
            if (score > bestScore) {
                best = scheme;
                bestScore = score;
            }
        }
        return bestScore > 0 || mostlyAscii(bytes, from, to) ? Optional.of(best) : Optional.empty();
    }

    /** The start of the word in which the first byte beyond ASCII stands. */
    private static int sampleStart(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        while (at > 0 && bytes[at - 1] > ' ') {
            at--;
        }
        return at;
    }

    /** The sum over all words that hold more than ASCII. */
    private static int score(String text) {
        int score = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean beyondAscii = false;
            while (end < text.length() && inWord(text.charAt(end))) {
                beyondAscii |= text.charAt(end) >= 0x80;
                end++;
            }
            if (beyondAscii) {
                score += SYLLABLES.weigh(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return score;
    }

    /** Letters, and signs that no Vietnamese word has in it: they betray a wrong reading. */
    private static boolean inWord(char c) {
        return c < 0x80
                ? Character.isLetter(c)
                : c != '\u00A0' && c != '«' && c != '»' && (c < '\u2010' || c > '\u203A');
    }

    /** In Western languages letters beyond ASCII are few; where they fill the text, the script is another. */
    private static boolean mostlyAscii(byte[] bytes, int from, int to) {
        int beyond = 0;
        for (int i = from; i < to; i++) {
            beyond += bytes[i] < 0 ? 1 : 0;
        }
        return beyond * 3 < to - from;
    }
}
