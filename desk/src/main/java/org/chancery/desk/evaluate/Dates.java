package org.chancery.desk.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two EDTF dates count as one. */
final class Dates {
    private Dates() {}

    /** Letter for letter; an interval that ends where it begins is the day itself. */
    static boolean same(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? a == null && b == null : parts(a).equals(parts(b));
    }

    private static List<String> parts(String date) {
        Set<String> parts = new LinkedHashSet<>(List.of(date.split("/", -1)));
        return List.copyOf(parts);
    }
}
