package org.chancery.desk.evaluate;

/**
 * A stretch of text without its words.
 *
 * @param start offset of the first code point
 * @param end offset after the last
 */
record Stretch(int start, int end) {
    /** Two contents are the same statement if they share so much of the longer one. */
    private static final double ENOUGH = 0.55;

    int length() {
        return end - start;
    }

    /** The part that two contents share of the longer one, or 0 if it is not enough. */
    static double overlap(Stretch a, Stretch b) {
        int longer = Math.max(Math.max(a.length(), b.length()), 1);
        double share = (double) (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / longer;
        return share >= ENOUGH ? share : 0;
    }

    /** How many code points both have. */
    int shared(Stretch other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
