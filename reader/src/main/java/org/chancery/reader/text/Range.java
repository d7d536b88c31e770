package org.chancery.reader.text;

/** A run of tokens: {@code from} inclusive, {@code to} exclusive. */
public record Range(int from, int to) implements Comparable<Range> {
    public int length() {
        return to - from;
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }

    public boolean covers(Range other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Range other) {
        int byFrom = Integer.compare(from, other.from);
        return byFrom != 0 ? byFrom : Integer.compare(to, other.to);
    }
}
