package org.chancery.reader.statements;

import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * A speech verb that governs what follows it.
 *
 * @param speaker null where the subject is left out
 * @param clause where its clause begins
 * @param relayed whether it stands in what the one before only passes on
 */
record Governor(Speech speech, @Nullable Speaker speaker, int clause, boolean relayed) {
    Governor(Speech speech, @Nullable Speaker speaker, int clause) {
        this(speech, speaker, clause, false);
    }

    /** Whether it tells only what another has said, and not what the speaker thinks or wants. */
    boolean says() {
        return speech.act() == Act.AFFIRM || speech.act() == Act.INFORM;
    }
}
