package org.chancery.reader.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the folded words that lexicons and rules know. Filled while those load; while documents
 * are read it is only looked into, by any number of threads.
 */
public final class Vocabulary {
    /** The number of every word that nothing knows. */
    public static final int UNKNOWN = 0;

    private final Map<String, Integer> ids = new HashMap<>();

    /** The number of a word, given one if it has none yet. */
    public int learn(String folded) {
        return ids.computeIfAbsent(folded, w -> ids.size() + 1);
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int id(String folded) {
        return ids.getOrDefault(folded, UNKNOWN);
    }

    /** How many words are known. */
    public int size() {
        return ids.size();
    }
}
