package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** Years in which an article can have been written, made fewer by one kind of words after the other until one is left. */
final class Narrowing {
    private List<Integer> left;
    private final List<Range> spans;
    private @Nullable Year only;

    /**
     * Begins with some years.
     *
     * @param spans the words that leave no others
     */
    Narrowing(List<Integer> years, List<Range> spans) {
        this.left = years;
        this.spans = new ArrayList<>(spans);
    }

    /**
     * Leaves fewer years, unless one is left already or none would be.
     *
     * @param rule what tells them apart
     * @param words the words by which it does; without any it does not
     */
    void by(String rule, List<Range> words, UnaryOperator<List<Integer>> fit) {
        if (words.isEmpty() || only != null) {
            return;
        }
        List<Integer> fewer = fit.apply(left);
        if (!fewer.isEmpty()) {
            left = fewer;
            spans.addAll(words);
            only = left.size() == 1 ? new Year(left.getFirst(), 1, rule, List.copyOf(spans)) : null;
        }
    }

    /** The years that are left. */
    List<Integer> left() {
        return left;
    }

    /** The year that is left alone, and why; or null. */
    @Nullable
    Year only() {
        return only;
    }
}
