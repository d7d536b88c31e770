package org.chancery.register.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How well clusters agree with gold: B-cubed (Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998) with
 * every item counting the same, and the share of joined pairs that are wrong.
 */
record BCubed(double precision, double recall, double wrongPairs) {
    /** A mention, the label it has in gold, and the cluster it was put into. */
    record Item(String gold, String cluster) {}

    static BCubed of(List<Item> items) {
        int joined = 0;
        int wrong = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (items.get(i).cluster.equals(items.get(j).cluster)) {
                    joined++;
                    wrong += items.get(i).gold.equals(items.get(j).gold) ? 0 : 1;
                }
            }
        }
        return new BCubed(
                mean(items, item -> share(items, item, true)),
                mean(items, item -> share(items, item, false)),
                joined == 0 ? 0 : (double) wrong / joined);
    }

    /** The labels whose mentions are not all in one cluster. */
    static List<String> torn(List<Item> items) {
        return items.stream()
                .filter(item -> items.stream()
                        .anyMatch(other -> other.gold.equals(item.gold) && !other.cluster.equals(item.cluster)))
                .map(Item::gold)
                .distinct()
                .toList();
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /** Of those in the item's cluster the share that have its label; or of those with its label, that are in its cluster. */
    private static double share(List<Item> items, Item item, boolean ofCluster) {
        long all = items.stream()
                .filter(other -> ofCluster ? other.cluster.equals(item.cluster) : other.gold.equals(item.gold))
                .count();
        long both = items.stream().filter(other -> Objects.equals(other, item)).count();
        return (double) both / all;
    }

    private static double mean(List<Item> items, ToDoubleFunction<Item> value) {
        return items.stream().mapToDouble(value).average().orElse(1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "B-cubed precision %.3f, recall %.3f, F1 %.3f; wrong among joined pairs %.3f",
                precision,
                recall,
                f1(),
                wrongPairs);
    }
}
