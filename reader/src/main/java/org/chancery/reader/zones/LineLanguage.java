package org.chancery.reader.zones;

import java.lang.Character.UnicodeScript;
import org.chancery.reader.text.Fold;
import org.chancery.reader.text.Letters;

/** The language that one line seems to be in, by its words, letters and scripts. */
final class LineLanguage {
    /** A word of a script without spaces between words is about so many letters. */
    private static final int LETTERS_A_WORD = 3;

    /** Function words are short, and so are Vietnamese words. */
    private static final int LONGEST = 9;

    private final FunctionWords known;
    private final int[] hits;
    private int words;
    private int foreign;

    /** The number of the language among those known, or -1. */
    final int language;

    /** How many words the line has, or as many as its letters would make. */
    final int weight;

    LineLanguage(char[] line, FunctionWords known) {
        this.known = known;
        this.hits = new int[known.languages().size()];
        int from = -1;
        for (int i = 0; i <= line.length; i++) {
            boolean inside = i < line.length && Letters.letter(line[i]);
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
}
