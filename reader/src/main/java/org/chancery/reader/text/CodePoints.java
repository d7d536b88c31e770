package org.chancery.reader.text;

import org.jspecify.annotations.Nullable;

/** Offsets of a text counted in code points, by offsets in UTF-16 units. */
final class CodePoints {
    /** By UTF-16 offset; null where the two are the same. */
    private final int @Nullable [] offsets;

    CodePoints(String raw) {
        offsets = hasPairs(raw) ? counted(raw) : null;
    }

    int at(int offset) {
        return offsets == null ? offset : offsets[offset];
    }

    private static boolean hasPairs(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isSurrogate(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] counted(String raw) {
        int[] offsets = new int[raw.length() + 1];
        int count = 0;
        for (int i = 0; i < raw.length(); i++) {
            offsets[i] = count;
            boolean first = Character.isHighSurrogate(raw.charAt(i))
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1));
            if (!first) {
                count++;
            }
        }
        offsets[raw.length()] = count;
        return offsets;
    }
}
