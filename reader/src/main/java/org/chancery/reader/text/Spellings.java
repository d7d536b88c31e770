package org.chancery.reader.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of words by their spelling, small and capital letters alike. The open-addressing table is asked with
 * a part of a text, so that no string is made of it.
 *
 * @param <V> what is known of a word
 */
public final class Spellings<V> {
    private char[] @Nullable [] spellings = new char[1 << 12][];
    private @Nullable Object[] values = new Object[1 << 12];
    private int size;

    /** Adds what is known of a spelling in small letters; what is there already stays. */
    public void add(String spelling, V value) {
        if (2 * size >= values.length) {
            grow();
        }
        char[] letters = spelling.toCharArray();
        int slot = slot(letters, 0, letters.length);
        if (spellings[slot] == null) {
            spellings[slot] = letters;
            values[slot] = value;
            size++;
        }
    }

    /** What is known of the word that stands in a text from one offset to before another, or null. */
    @SuppressWarnings("unchecked")
    public @Nullable V find(char[] raw, int from, int to) {
        return (V) values[slot(raw, from, to)];
    }

    /** The slot of a spelling, or the empty one where it would stand. */
    private int slot(char[] raw, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Letters.toSmall(raw[i]);
        }
        int slot = (hash * 0x9E3779B9 >>> 8) & (values.length - 1);
        for (char[] there = spellings[slot]; there != null && !same(there, raw, from, to); there = spellings[slot]) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }

    private static boolean same(char[] spelling, char[] raw, int from, int to) {
        if (spelling.length != to - from) {
            return false;
        }
        for (int i = 0; i < spelling.length; i++) {
            if (spelling[i] != Letters.toSmall(raw[from + i])) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        char[] @Nullable [] oldSpellings = spellings;
        @Nullable Object[] oldValues = values;
        spellings = new char[2 * oldSpellings.length][];
        values = new Object[spellings.length];
        size = 0;
        for (int i = 0; i < oldValues.length; i++) {
            char[] spelling = oldSpellings[i];
            Object value = oldValues[i];
            if (spelling != null && value != null) {
                add(new String(spelling), (V) value);
            }
        }
    }
}
