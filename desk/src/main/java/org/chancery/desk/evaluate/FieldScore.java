package org.chancery.desk.evaluate;

/**
 * How often one field was right among the facts that were found.
 *
 * @param right how often
 * @param judged out of how many
 */
public record FieldScore(int right, int judged) {
    static final FieldScore NONE = new FieldScore(0, 0);

    public double share() {
        return judged == 0 ? 0 : (double) right / judged;
    }

    FieldScore plus(FieldScore other) {
        return new FieldScore(right + other.right, judged + other.judged);
    }

    FieldScore plus(boolean ok) {
        return new FieldScore(right + (ok ? 1 : 0), judged + 1);
    }
}
