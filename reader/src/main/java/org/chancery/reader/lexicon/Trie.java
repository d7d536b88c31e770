package org.chancery.reader.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A trie over word numbers. Edges live in one open-addressing table keyed by node and word, so that a step
 * costs one look.
 */
final class Trie {
    /** An entry, and as bits which of its words must be capitalised. */
    record Form(Entry entry, long capitals) {}

    private static final Form[] NONE = {};

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edges;

    /** The nodes that words lead to from the root; 0 where none does. */
    private int[] first = new int[1 << 12];

    private Form[][] entries = new Form[1 << 12][];
    private int nodes = 1;

    Trie() {
        entries[0] = NONE;
    }

    /** Adds an entry under a run of words. */
    void add(int[] words, Form entry) {
        int node = 0;
        for (int word : words) {
            int next = step(node, word);
            if (next < 0) {
                next = nodes++;
                if (next == entries.length) {
                    entries = Arrays.copyOf(entries, 2 * next);
                }
                entries[next] = NONE;
                put(node, word, next);
            }
            node = next;
        }
        Form[] more = Arrays.copyOf(entries[node], entries[node].length + 1);
        more[more.length - 1] = entry;
        entries[node] = more;
    }

    /** The entry of a class that was added last under a run of words with the same capitals, or null. */
    @Nullable
    Entry find(int[] words, String kind, long capitals) {
        int node = 0;
        for (int i = 0; i < words.length && node >= 0; i++) {
            node = step(node, words[i]);
        }
        if (node >= 0) {
            for (int i = entries[node].length - 1; i >= 0; i--) {
                Form form = entries[node][i];
                if (form.capitals() == capitals && form.entry().kind().equals(kind)) {
                    return form.entry();
                }
            }
        }
        return null;
    }

    /** The node that a word leads to from a node (0 is the root), or -1. */
    int step(int node, int word) {
        if (node == 0) {
            return word < first.length && first[word] != 0 ? first[word] : -1;
        }
        long key = key(node, word);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    /** The forms that end at a node. */
    Form[] at(int node) {
        return entries[node];
    }

    private void put(int node, int word, int target) {
        if (node == 0) {
            if (word >= first.length) {
                first = Arrays.copyOf(first, 2 * word);
            }
            first[word] = target;
            return;
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        long key = key(node, word);
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(targets, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                while (keys[slot] != 0) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | (word & 0xffffffffL) | 1L << 63;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
