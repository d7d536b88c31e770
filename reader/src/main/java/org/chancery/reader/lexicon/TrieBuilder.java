package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trie while forms are added to it. */
final class TrieBuilder {
    private static final Trie.Form[] NONE = {};

    /** The node that a node and a word, as one number, lead to. */
    private final Map<Long, Integer> edges = new HashMap<>();

    private final List<Trie.Form[]> forms = new ArrayList<>(List.<Trie.Form[]>of(NONE));
    private int highest;

    /** Adds a form under a run of words. */
    void add(int[] words, Trie.Form form) {
        int node = 0;
        for (int word : words) {
            highest = Math.max(highest, word);
            Integer next = edges.get(key(node, word));
            if (next == null) {
                next = forms.size();
                forms.add(NONE);
                edges.put(key(node, word), next);
            }
            node = next;
        }
        Trie.Form[] more = Arrays.copyOf(forms.get(node), forms.get(node).length + 1);
        more[more.length - 1] = form;
        forms.set(node, more);
    }

    /** The entry of a class that was added last under a run of words with the same capitals, or null. */
    @Nullable
    Entry find(int[] words, String kind, long capitals) {
        Integer node = 0;
        for (int i = 0; i < words.length && node != null; i++) {
            node = edges.get(key(node, words[i]));
        }
        Trie.Form[] there = node == null ? NONE : forms.get(node);
        for (int i = there.length - 1; i >= 0; i--) {
            if (there[i].capitals() == capitals && there[i].entry().kind().equals(kind)) {
                return there[i].entry();
            }
        }
        return null;
    }

    /** The trie of all that was added. */
    Trie build() {
        int[] first = new int[highest + 1];
        int[] starts = new int[forms.size() + 1];
        long[] keys = edges.keySet().stream()
                .mapToLong(Long::longValue)
                .filter(key -> key >>> Integer.SIZE != 0)
                .sorted()
                .toArray();
        int[] words = new int[keys.length];
        int[] targets = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            starts[(int) (keys[i] >>> Integer.SIZE) + 1]++;
            words[i] = (int) keys[i];
            targets[i] = edges.getOrDefault(keys[i], 0);
        }
        for (int node = 1; node < starts.length; node++) {
            starts[node] += starts[node - 1];
        }
        for (int word = 0; word <= highest; word++) {
            first[word] = edges.getOrDefault(key(0, word), 0);
        }
        return new Trie(first, starts, words, targets, forms.toArray(Trie.Form[][]::new));
    }

    private static long key(int node, int word) {
        return (long) node << Integer.SIZE | word;
    }
}
