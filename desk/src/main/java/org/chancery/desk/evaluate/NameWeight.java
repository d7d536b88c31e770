package org.chancery.desk.evaluate;

import org.jspecify.annotations.Nullable;

/** How well two names fit: 2 the same, 1 one within the other, 0 not. */
final class NameWeight {
    private NameWeight() {}

    static double of(@Nullable String gold, @Nullable String found) {
        return !Names.fit(gold, found) ? 0 : Names.same(gold, found) ? 2 : 1;
    }
}
