package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text that is far too long for one article, as a whole archive in one file, into parts that are read
 * one by one: so time and memory grow with the length of the text and no faster.
 */
final class Parts {
    /** The longest text that is read as a whole, in UTF-16 units: some fifty articles. */
    static final int WHOLE = 150_000;

    /** The length of a part; it ends where a paragraph, a line, a sentence or at least a word does. */
    private static final int LENGTH = 20_000;

    private static final List<String> ENDS = List.of("\n\n", "\n", ". ", " ");

    private Parts() {}

    /**
     * A part of a text.
     *
     * @param start how many code points stand before it
     */
    record Part(String text, int start) {}

    /** The parts in order; together they are the text. */
    static List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int start = 0;
        while (from < text.length()) {
            int to = text.length() <= WHOLE || text.length() - from <= LENGTH ? text.length() : end(text, from);
            String part = text.substring(from, to);
            parts.add(new Part(part, start));
            start += part.codePointCount(0, part.length());
            from = to;
        }
        return parts.isEmpty() ? List.of(new Part(text, 0)) : parts;
    }

    private static int end(String text, int from) {
        String window = text.substring(from + LENGTH / 2, from + LENGTH);
        for (String end : ENDS) {
            int at = window.lastIndexOf(end);
            if (at >= 0) {
                return from + LENGTH / 2 + at + end.length();
            }
        }
        int at = from + LENGTH;
        while (at > from + LENGTH / 2 && clings(text, at)) {
            at--;
        }
        return at;
    }

    /** Whether what stands at an offset belongs to the character before it. */
    private static boolean clings(String text, int at) {
        int type = Character.getType(text.charAt(at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
