package org.chancery.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of prose that is broken at a width, as mail and old wire pages have it, so that a sentence runs on
 * over the line's end. Lines are joined only where several in a row are of a width and go on in lower case.
 */
final class Paragraphs {
    private static final int SHORTEST = 45;
    private static final int LONGEST = 140;
    /** Lines in a row that must go on in lower case before others are joined with them. */
    private static final int PROOF = 2;

    private Paragraphs() {}

    /** The runs of tokens in which sentences are cut: a line each, or several that belong together. */
    static List<Range> of(Tokens tokens, List<Range> lines) {
        List<Range> paragraphs = new ArrayList<>(lines.size());
        for (int first = 0; first < lines.size(); ) {
            int end = first + 1;
            int small = 0;
            while (end < lines.size() && goesOn(tokens, lines.get(end - 1), lines.get(end))) {
                small += lower(tokens, lines.get(end)) ? 1 : 0;
                end++;
            }
            if (small >= PROOF && small * 3 >= end - first - 1) {
                paragraphs.add(
                        new Range(lines.get(first).from(), lines.get(end - 1).to()));
            } else {
                paragraphs.addAll(lines.subList(first, end));
            }
            first = end;
        }
        return paragraphs;
    }

    /** Whether a line is full and ends within a sentence or at one's end, and the next is not blank. */
    private static boolean goesOn(Tokens tokens, Range line, Range next) {
        if (line.length() == 0 || next.length() == 0) {
            return false;
        }
        int width = tokens.end(line.to() - 1) - tokens.start(line.from());
        return width >= SHORTEST && width <= LONGEST;
    }

    private static boolean lower(Tokens tokens, Range line) {
        return tokens.shape(line.from()) == Shape.LOWER;
    }
}
