package org.chancery.desk.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs what belongs together one to one: the heaviest pair first, then the next whose sides are free. */
final class Pairing {
    /**
     * Two that belong together.
     *
     * @param gold index in gold
     * @param found index among the found
     */
    record Pair(int gold, int found, double weight) {}

    private Pairing() {}

    /** Of pairs of one weight the first in gold goes first, then the first found. Weight 0 never pairs. */
    static <F> List<Pair> of(List<F> golds, List<F> founds, ToDoubleBiFunction<F, F> weigh) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                double weight = weigh.applyAsDouble(golds.get(i), founds.get(j));
                if (weight > 0) {
                    candidates.add(new Pair(i, j, weight));
                }
            }
        }
        // The sort is stable, so the order of indices holds within a weight.
        candidates.sort(Comparator.comparingDouble(Pair::weight).reversed());
        Set<Integer> golden = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!golden.contains(pair.gold()) && !taken.contains(pair.found())) {
                golden.add(pair.gold());
                taken.add(pair.found());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
