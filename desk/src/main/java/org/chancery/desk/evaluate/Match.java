package org.chancery.desk.evaluate;

import java.util.List;

/** How facts of one kind are held against gold. */
interface Match<F extends Fact> {
    Kind kind();

    /** How well the two fit; 0 if they are not the same fact. */
    double weigh(F gold, F found);

    /** Whether a pair is right in what its kind must have right. */
    boolean strict(F gold, F found);

    /** The fields that can be judged. */
    List<Judged> judge(F gold, F found);
}
