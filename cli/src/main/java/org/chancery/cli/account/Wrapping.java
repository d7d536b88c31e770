package org.chancery.cli.account;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines at spaces (never at no-break spaces), and a word that fits no line anywhere. */
final class Wrapping {
    private final int[] codePoints;
    private final Ink[] inks;

    Wrapping(Words words) {
        this.codePoints = words.stretches().stream()
                .flatMapToInt(s -> s.text().codePoints())
                .toArray();
        this.inks = new Ink[codePoints.length];
        int at = 0;
        for (Words.Stretch stretch : words.stretches()) {
            int end = at + stretch.text().codePointCount(0, stretch.text().length());
            while (at < end) {
                inks[at++] = stretch.ink();
            }
        }
    }

    /**
     * The lines.
     *
     * @param first columns there are on the first line
     * @param others columns there are on every other line
     */
    List<String> lines(int first, int others, boolean colour) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < codePoints.length) {
            int end = end(start, Math.max(1, lines.isEmpty() ? first : others));
            lines.add(text(start, end, colour));
            start = end;
            while (start < codePoints.length && codePoints[start] == ' ') {
                start++;
            }
        }
        return lines;
    }

    private int end(int start, int room) {
        int columns = 0;
        int lastSpace = -1;
        for (int i = start; i < codePoints.length; i++) {
            if (codePoints[i] == ' ') {
                lastSpace = i;
            }
            columns += Columns.of(codePoints[i]);
            if (columns > room) {
                return lastSpace > start ? lastSpace : Math.max(i, start + 1);
            }
        }
        return codePoints.length;
    }

    private String text(int start, int end, boolean colour) {
        StringBuilder line = new StringBuilder();
        int from = start;
        while (from < end) {
            int to = from + 1;
            while (to < end && inks[to] == inks[from]) {
                to++;
            }
            String stretch = new String(codePoints, from, to - from);
            line.append(colour ? inks[from].on(stretch) : stretch);
            from = to;
        }
        return line.toString();
    }
}
