package org.chancery.reader.zones;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Set;
import org.chancery.reader.text.Fold;
import org.chancery.reader.text.Letters;

/**
 * The language of a page's running prose, told by its function words, letters and scripts. Lines of running
 * prose count before short ones, and a line that repeats counts once, so that menus and lists of headlines in
 * another language do not mislead.
 *
 * @param tag BCP 47 tag, or {@code und} where nothing tells
 * @param mixed whether two languages each make more than a third of the prose
 */
public record LanguageGuess(String tag, boolean mixed) {
    /** How much of a text is looked at, in UTF-16 units. */
    static final int LOOKED_AT = 200_000;

    private static final int PROSE = 12;
    private static final String UNKNOWN = "und";

    /** Tells a text's language, and whether there are two. */
    public static LanguageGuess read(String raw) {
        FunctionWords known = FunctionWords.loaded();
        long[] prose = new long[known.languages().size()];
        long[] all = new long[prose.length];
        int end = Math.min(raw.length(), LOOKED_AT);
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < end; ) {
            int to = raw.indexOf('\n', from);
            to = to < 0 || to > end ? end : to;
            String line = raw.substring(from, to).strip();
            if (!line.isEmpty() && seen.add(line)) {
                Line counted = new Line(line.toCharArray(), known);
                if (counted.language >= 0) {
                    all[counted.language] += counted.weight;
                    prose[counted.language] += counted.weight >= PROSE ? counted.weight : 0;
                }
            }
            from = to + 1;
        }
        return judge(sum(prose) > 0 ? prose : all, known);
    }

    private static LanguageGuess judge(long[] weights, FunctionWords known) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        long second = 0;
        for (int i = 0; i < weights.length; i++) {
            second = i == best ? second : Math.max(second, weights[i]);
        }
        if (weights[best] == 0) {
            return new LanguageGuess(UNKNOWN, false);
        }
        return new LanguageGuess(known.languages().get(best), second * 3 > sum(weights));
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** One line: the language it seems to be in, or -1, and how much it weighs. */
    private static final class Line {
        /** A word of a script without spaces between words is about so many letters. */
        private static final int LETTERS_A_WORD = 3;

        /** Function words are short, and so are Vietnamese words. */
        private static final int LONGEST = 9;

        private final FunctionWords known;
        private final int[] hits;
        private int words;
        private int foreign;
        final int language;
        final int weight;

        Line(char[] line, FunctionWords known) {
            this.known = known;
            this.hits = new int[known.languages().size()];
            int from = -1;
            for (int i = 0; i <= line.length; i++) {
                boolean inside = i < line.length && letter(line[i]);
                if (inside && from < 0) {
                    from = i;
                } else if (!inside && from >= 0) {
                    word(line, from, i);
                    from = -1;
                }
            }
            int best = 0;
            for (int i = 1; i < hits.length; i++) {
                best = hits[i] > hits[best] ? i : best;
            }
            weight = words + foreign / LETTERS_A_WORD;
            language = hits[best] * 12 > weight ? best : -1;
        }

        private void word(char[] line, int from, int to) {
            if (!latin(line[from]) && known.of(UnicodeScript.of(line[from])) != 0) {
                for (int i = from; i < to; i++) {
                    hit(known.of(UnicodeScript.of(line[i])));
                }
                foreign += to - from;
                return;
            }
            words++;
            if (to - from > LONGEST) {
                return;
            }
            long languages = known.of(line, from, to);
            int own = languages == 0 ? ofLetters(line, from, to) : -1;
            if (languages == 0 && own < 0 && !plain(line, from, to)) {
                String folded = Fold.word(new String(line, from, to - from));
                languages = known.of(folded);
                own = languages == 0 ? ofLetters(folded.toCharArray(), 0, folded.length()) : -1;
            }
            hit(own >= 0 ? 1L << own : languages);
        }

        private void hit(long languages) {
            for (long left = languages; left != 0; left &= left - 1) {
                hits[Long.numberOfTrailingZeros(left)]++;
            }
        }

        /** Whether a word has no letter that folding would make another. */
        private static boolean plain(char[] word, int from, int to) {
            for (int i = from; i < to; i++) {
                if (word[i] >= 0x80) {
                    return false;
                }
            }
            return true;
        }

        private int ofLetters(char[] word, int from, int to) {
            for (int i = from; i < to; i++) {
                int language = known.letter(Letters.toSmall(word[i]));
                if (language >= 0) {
                    return language;
                }
            }
            return -1;
        }

        private static boolean latin(char c) {
            return c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
        }

        private static boolean letter(char c) {
            return Letters.letter(c);
        }
    }
}
