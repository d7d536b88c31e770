package org.chancery.desk.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values into words for lists of mistakes. */
final class Telling {
    private static final int LONGEST = 90;

    private Telling() {}

    static String of(@Nullable String value) {
        return value == null || value.isEmpty() ? "none" : value;
    }

    static String of(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }

    /** A longer text on one line, cut at the end. */
    static String cut(@Nullable String text) {
        String line = of(text).replaceAll("\\R", " ");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
