package org.chancery.register.identity;

import java.util.Set;

/**
 * What people have decided about pairs of facts. It holds against whatever the machine thinks; a pair
 * that is different stays so whatever joins would lead from one to the other.
 *
 * @param same pairs that are one
 * @param different pairs that are two
 */
public record Verdicts(Set<Pair> same, Set<Pair> different) {
    /** Nobody has decided anything. */
    public static final Verdicts NONE = new Verdicts(Set.of(), Set.of());

    /** Two keys, the smaller one first. */
    public record Pair(String first, String second) {
        /** The pair of two keys, in whatever order. */
        public static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    boolean areDifferent(String a, String b) {
        return !different.isEmpty() && different.contains(Pair.of(a, b));
    }

    /** Whether anything was decided about a key. */
    boolean touch(String key) {
        return same.stream()
                        .anyMatch(pair ->
                                pair.first().equals(key) || pair.second().equals(key))
                || different.stream()
                        .anyMatch(pair ->
                                pair.first().equals(key) || pair.second().equals(key));
    }
}
