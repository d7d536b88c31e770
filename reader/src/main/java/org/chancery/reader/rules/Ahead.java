package org.chancery.reader.rules;

import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** What stands from each token to the end of its sentence: words, kinds of findings and shapes, as bits. */
final class Ahead {
    private final long[] words;
    private final long[] kinds;
    private final int[] shapes;

    Ahead(Text text) {
        words = new long[text.size()];
        kinds = new long[text.size()];
        shapes = new int[text.size()];
        for (Range sentence : text.sentences()) {
            long word = 0;
            int shape = 0;
            for (int token = sentence.to() - 1; token >= sentence.from(); token--) {
                words[token] = word |= bit(text.id(token));
                shapes[token] = shape |= text.passed(token);
            }
        }
    }

    /** Looks at the findings of a chart of the same text. */
    void look(Chart chart) {
        for (Range sentence : chart.text().sentences()) {
            long kind = 0;
            for (int token = sentence.to() - 1; token >= sentence.from(); token--) {
                kinds[token] = kind |= chart.kinds(token);
            }
        }
    }

    /** The bit of a word, which others share; a word that nothing knows has none. */
    static long bit(int word) {
        return word == 0 ? 0 : 1L << (word * 0x9E3779B9 >>> 26);
    }

    long words(int token) {
        return words[token];
    }

    long kinds(int token) {
        return kinds[token];
    }

    int shapes(int token) {
        return shapes[token];
    }
}
