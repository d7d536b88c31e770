package org.chancery.desk.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one kind of fact.
 *
 * @param gold how many there are
 * @param found how many were found
 * @param hit how many of those are paired with one of gold
 * @param strict how many of the pairs are also right in what the kind must have right
 * @param fields by name, sorted: those that were judged at all
 */
public record KindScore(int gold, int found, int hit, int strict, Map<String, FieldScore> fields) {
    static final KindScore NONE = new KindScore(0, 0, 0, 0, Map.of());

    public KindScore {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public double precision() {
        return found == 0 ? 0 : (double) hit / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) hit / gold;
    }

    public double f1() {
        return f1(hit);
    }

    public double strictF1() {
        return f1(strict);
    }

    KindScore plus(KindScore other) {
        Map<String, FieldScore> sum = new HashMap<>(fields);
        other.fields.forEach((name, score) -> sum.merge(name, score, FieldScore::plus));
        return new KindScore(gold + other.gold, found + other.found, hit + other.hit, strict + other.strict, sum);
    }

    /** Where there is nothing to find and nothing was found, all is right. */
    private double f1(int hits) {
        return gold + found == 0 ? 1 : 2.0 * hits / (gold + found);
    }
}
