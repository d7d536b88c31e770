package org.chancery.register.merged;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What most say: values by how often they are told. */
final class Usual {
    private Usual() {}

    /** The values told, the most usual first; of those told as often, in their own order. */
    static <V extends Comparable<V>> List<V> all(Collection<? extends @Nullable V> told) {
        Map<V, Integer> counts = new TreeMap<>();
        told.stream().filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<V, Integer> entry) -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The most usual value; null where none is told. */
    static <V extends Comparable<V>> @Nullable V of(Collection<? extends @Nullable V> told) {
        List<V> all = all(told);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The most usual value of a field. */
    static <T, V extends Comparable<V>> @Nullable V of(Collection<T> facts, Function<T, ? extends @Nullable V> field) {
        return of(facts.stream().map(field).toList());
    }
}
