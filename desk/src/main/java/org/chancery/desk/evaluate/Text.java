package org.chancery.desk.evaluate;

import java.util.ArrayList;
import java.util.List;

/** The text of a document, with offsets in code points. */
final class Text {
    /**
     * One line without its line feed.
     *
     * @param words what stands in it, a carriage return too
     * @param place where it stands
     */
    record Line(String words, Stretch place) {}

    /** A content that stands more often than this is looked for no further. */
    private static final int MOST_PLACES = 20;

    private final String text;
    private final int[] codePoints;

    Text(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
    }

    /** Whether exactly these words stand there. */
    boolean has(String quote, int start, int end) {
        int from = clamp(start);
        int to = Math.max(from, clamp(end));
        return quote.equals(new String(codePoints, from, to - from));
    }

    /** Every place where these words stand. */
    List<Stretch> places(String words) {
        List<Stretch> places = new ArrayList<>();
        int length = words.codePointCount(0, words.length());
        int offset = 0;
        int seen = 0;
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0 && places.size() < MOST_PLACES) {
            offset += text.codePointCount(seen, at);
            seen = at;
            places.add(new Stretch(offset, offset + length));
            at = text.indexOf(words, at + 1);
        }
        return places;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= codePoints.length; at++) {
            if (at == codePoints.length || codePoints[at] == '\n') {
                lines.add(new Line(new String(codePoints, start, at - start), new Stretch(start, at)));
                start = at + 1;
            }
        }
        return lines;
    }

    /** An offset within the text: from the end where it is negative. */
    private int clamp(int offset) {
        int counted = offset < 0 ? offset + codePoints.length : offset;
        return Math.clamp(counted, 0, codePoints.length);
    }
}
