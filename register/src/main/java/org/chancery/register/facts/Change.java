package org.chancery.register.facts;

import java.util.List;

/**
 * How a fact differs between two readings of one document.
 *
 * @param key its key, the same in both
 * @param told the fact in a few words, as it is now, or as it was where it is no more
 * @param fields what changed in it, as {@code date: 2022-03 → 2022-03-10}; empty where the fact is new or no more
 */
public record Change(What what, FactKind kind, String key, String told, List<String> fields) {
    /** What became of the fact. */
    public enum What {
        GAINED,
        LOST,
        CHANGED
    }
}
