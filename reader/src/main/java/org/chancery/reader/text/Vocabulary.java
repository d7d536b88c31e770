package org.chancery.reader.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the folded words that lexicons and rules know. Filled while those load; while documents
 * are read it is only looked into, by any number of threads.
 */
public final class Vocabulary {
    /** The number of every word that nothing knows. */
    public static final int UNKNOWN = 0;

    /** A word that is known: as folded, and its number. */
    record Word(String folded, int id) {}

    private final Map<String, Word> words = new HashMap<>();

    /** The same words by the spellings in which texts have them most, to be found without making a string. */
    private final Spellings<Word> spellings = new Spellings<>();

    /** The number of a word, given one if it has none yet. */
    public int learn(String folded) {
        Word word = words.get(folded);
        if (word == null) {
            word = new Word(folded, words.size() + 1);
            words.put(folded, word);
            spellings.add(folded, word);
            spellings.add(Fold.toneOnSecondVowel(folded), word);
        }
        return word.id();
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int id(String folded) {
        Word word = words.get(folded);
        return word == null ? UNKNOWN : word.id();
    }

    /**
     * The word that stands in a text from one offset to before another, if it is known and spelled there with
     * composed letters; null says nothing about other spellings.
     */
    @Nullable
    Word spelled(char[] raw, int from, int to) {
        return spellings.find(raw, from, to);
    }

    /** How many words are known. */
    public int size() {
        return words.size();
    }
}
