package org.chancery.reader.statements;

import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * A speech verb that governs what follows it.
 *
 * @param speaker null where the subject is left out
 * @param clause where its clause begins
 */
record Governor(Speech speech, @Nullable Speaker speaker, int clause) {
    /** Whether it only tells that those who speak in another's clause do: "X said the two sides agreed …". */
    boolean relays(Governor inner) {
        boolean say = speech.act() == Act.AFFIRM || speech.act() == Act.INFORM;
        return say && inner.speaker != null && inner.speaker.together() && inner.clause == speech.content();
    }
}
