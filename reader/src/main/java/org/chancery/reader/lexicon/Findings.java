package org.chancery.reader.lexicon;

import java.util.List;

/** Looks for places in lists of findings that stand in the order of the text. */
public final class Findings {
    private Findings() {}

    /** The place in a list of the first finding that starts at a token or behind it, or the list's size. */
    public static int firstFrom(List<? extends Finding> all, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (all.get(mid).from() < token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
