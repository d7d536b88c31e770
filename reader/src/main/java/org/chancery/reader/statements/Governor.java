package org.chancery.reader.statements;

import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * A speech verb that governs what follows it.
 *
 * @param speaker null where the subject is left out
 * @param clause where its clause begins
 * @param said what was said, where it does not stand where the verb lets one look for it, or null
 * @param relayed whether it stands in what the one before only passes on
 */
record Governor(
        Speech speech,
        @Nullable Speaker speaker,
        int clause,
        @Nullable Range said,
        boolean relayed) {
    Governor(Speech speech, @Nullable Speaker speaker, int clause) {
        this(speech, speaker, clause, null, false);
    }

    /** The same with a speaker, where it has none. */
    Governor by(@Nullable Speaker other) {
        return speaker == null ? new Governor(speech, other, clause, said, relayed) : this;
    }

    /** The words among which whoever is addressed is named: those of the verb, or what stands before a passive. */
    Range addressing(Range content) {
        Range verb = speech.verb();
        if (speech.frame() != null && speech.frame().passive()) {
            return new Range(clause, Math.max(clause, verb.from()));
        }
        return new Range(verb.from(), content.from() >= verb.from() ? content.from() : verb.to());
    }

    /** Whether it tells only what another has said, and not what the speaker thinks or wants. */
    boolean says() {
        return speech.act() == Act.AFFIRM || speech.act() == Act.INFORM;
    }
}
