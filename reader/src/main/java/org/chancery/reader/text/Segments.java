package org.chancery.reader.text;

import java.util.List;

/** A text's tokens cut into runs that follow each other, such as its lines; and which run each token stands in. */
final class Segments {
    private final List<Range> all;
    private final int[] numbers;

    /**
     * @param all the runs in order; each token stands in one, and a run may be empty
     * @param tokens how many tokens there are
     */
    Segments(List<Range> all, int tokens) {
        this.all = all;
        this.numbers = new int[tokens];
        for (int number = 0; number < all.size(); number++) {
            for (int t = all.get(number).from(); t < all.get(number).to(); t++) {
                numbers[t] = number;
            }
        }
    }

    List<Range> all() {
        return all;
    }

    /** The run that a token stands in. */
    Range at(int token) {
        return all.get(numbers[token]);
    }

    /** The number of the run that a token stands in, from 0 on. */
    int number(int token) {
        return numbers[token];
    }
}
