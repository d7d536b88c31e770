package org.chancery.desk.evaluate;

import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of a set of texts.
 *
 * @param texts how many
 * @param kinds a score for every kind
 */
public record Scores(int texts, Map<Kind, KindScore> kinds) {
    static final Scores NONE = new Scores(0, Map.of());

    /** The mean of the strict F1 of the five kinds of fact; 0 for no texts. */
    public double headline() {
        double sum = 0;
        for (Kind kind : Kind.FACTS) {
            sum += of(kind).strictF1();
        }
        return texts == 0 ? 0 : sum / Kind.FACTS.size();
    }

    public KindScore of(Kind kind) {
        return kinds.getOrDefault(kind, KindScore.NONE);
    }

    Scores plus(Scores other) {
        Map<Kind, KindScore> sum = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            sum.put(kind, of(kind).plus(other.of(kind)));
        }
        return new Scores(texts + other.texts, sum);
    }
}
