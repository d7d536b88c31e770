package org.chancery.reader.lexicon;

/**
 * A trie over word numbers. The words that lead on from a node stand side by side and in order, so that a step is a
 * short search in one stretch of memory; from the root a step is one look.
 */
final class Trie {
    /** An entry, and as bits which of its words must be capitalised. */
    record Form(Entry entry, long capitals) {}

    private final int[] first;
    private final int[] starts;
    private final int[] words;
    private final int[] targets;
    private final Form[][] forms;

    /**
     * @param first the node that each word leads to from the root; 0 where none does
     * @param starts for each node the place of its first word, and behind the last node the number of words
     * @param words the words that lead on, by node and number
     * @param targets the nodes that they lead to
     * @param forms the forms that end at each node
     */
    Trie(int[] first, int[] starts, int[] words, int[] targets, Form[][] forms) {
        this.first = first;
        this.starts = starts;
        this.words = words;
        this.targets = targets;
        this.forms = forms;
    }

    /** The node that a word leads to from a node (0 is the root), or -1. */
    int step(int node, int word) {
        if (node == 0) {
            return word < first.length && first[word] != 0 ? first[word] : -1;
        }
        int low = starts[node];
        int high = starts[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (words[middle] == word) {
                return targets[middle];
            }
            if (words[middle] < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The forms that end at a node. */
    Form[] at(int node) {
        return forms[node];
    }
}
