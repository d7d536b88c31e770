package org.chancery.desk.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a found fact held against gold.
 *
 * @param gold the value in gold, in words
 * @param found the value found, in words
 */
record Judged(String field, boolean right, String gold, String found) {
    static Judged equal(String field, @Nullable String gold, @Nullable String found) {
        return of(field, Objects.equals(gold, found), gold, found);
    }

    static Judged of(String field, boolean right, @Nullable String gold, @Nullable String found) {
        return new Judged(field, right, Telling.of(gold), Telling.of(found));
    }

    static Judged sameSet(String field, List<String> gold, List<String> found) {
        return of(field, sameSet(gold, found), gold, found);
    }

    static Judged of(String field, boolean right, List<String> gold, List<String> found) {
        return new Judged(field, right, Telling.of(gold), Telling.of(found));
    }

    static boolean sameSet(List<String> gold, List<String> found) {
        return Set.copyOf(gold).equals(Set.copyOf(found));
    }
}
