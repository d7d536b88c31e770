package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Clusters under way. Each mention begins as a cluster of its own; a join is made unless some mention of
 * one cluster cannot be the same as some mention of the other.
 */
final class Clustering<M> {
    private final Function<M, String> key;
    private final BiPredicate<M, M> apart;
    private final Map<String, Group<M>> groups = new TreeMap<>();

    private static final class Group<M> {
        final List<M> members = new ArrayList<>();
        final List<Join> joins = new ArrayList<>();
    }

    /**
     * @param key the key of a mention; no two have the same
     * @param apart whether two mentions cannot be one
     */
    Clustering(Collection<M> mentions, Function<M, String> key, BiPredicate<M, M> apart) {
        this.key = key;
        this.apart = apart;
        for (M mention : mentions) {
            Group<M> group = new Group<>();
            group.members.add(mention);
            groups.put(key.apply(mention), group);
        }
    }

    /** Joins the clusters of two mentions if they can be one; false if they cannot, or are one already. */
    boolean join(M a, M b, List<String> fits) {
        Group<M> one = group(a);
        Group<M> other = group(b);
        if (one == other || anyApart(one, other)) {
            return false;
        }
        merge(one, other, new Join(key.apply(a), key.apply(b), fits));
        return true;
    }

    /** Joins the clusters of two mentions because somebody said so. */
    void decree(M a, M b) {
        if (group(a) != group(b)) {
            merge(group(a), group(b), new Join(key.apply(a), key.apply(b), List.of("judgement")));
        }
    }

    /** Whether two mentions are in one cluster. */
    boolean areOne(M a, M b) {
        return group(a) == group(b);
    }

    /** Whether their clusters can be one. */
    boolean canBeOne(M a, M b) {
        return areOne(a, b) || !anyApart(group(a), group(b));
    }

    /** The mentions in the cluster of one. */
    List<M> members(M mention) {
        return group(mention).members;
    }

    /** The clusters, each as its mentions and the joins between them, in no order that means anything. */
    <C> List<C> each(BiFunction<List<M>, List<Join>, C> make) {
        Set<Group<M>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<C> all = new ArrayList<>();
        for (Group<M> group : groups.values()) {
            if (seen.add(group)) {
                all.add(make.apply(group.members, group.joins));
            }
        }
        return all;
    }

    private Group<M> group(M mention) {
        Group<M> group = groups.get(key.apply(mention));
        if (group == null) {
            throw new IllegalArgumentException("No such mention: " + key.apply(mention));
        }
        return group;
    }

    private boolean anyApart(Group<M> one, Group<M> other) {
        return one.members.stream().anyMatch(a -> other.members.stream().anyMatch(b -> apart.test(a, b)));
    }

    private void merge(Group<M> one, Group<M> other, Join join) {
        Group<M> large = one.members.size() >= other.members.size() ? one : other;
        Group<M> small = large == one ? other : one;
        large.members.addAll(small.members);
        large.joins.addAll(small.joins);
        large.joins.add(join);
        small.members.forEach(member -> groups.put(key.apply(member), large));
    }

    /** Mentions by what they have in common; each may stand under several words. */
    static <K extends Comparable<K>, M> Map<K, List<M>> blocks(
            Collection<M> mentions, Function<M, ? extends Collection<K>> words) {
        Map<K, List<M>> blocks = new TreeMap<>();
        for (M mention : mentions) {
            new TreeSet<>(words.apply(mention))
                    .forEach(word ->
                            blocks.computeIfAbsent(word, w -> new ArrayList<>()).add(mention));
        }
        return blocks;
    }
}
