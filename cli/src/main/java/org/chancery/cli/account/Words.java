package org.chancery.cli.account;

import java.util.ArrayList;
import java.util.List;

/** A paragraph in the making: stretches of text, each in its ink. */
final class Words {
    /** A stretch of text in one ink. */
    record Stretch(String text, Ink ink) {}

    private final List<Stretch> stretches = new ArrayList<>();

    static Words of(String text) {
        return new Words().add(text, Ink.PLAIN);
    }

    static Words of(String text, Ink ink) {
        return new Words().add(text, ink);
    }

    Words add(String text) {
        return add(text, Ink.PLAIN);
    }

    Words add(String text, Ink ink) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, ink));
        }
        return this;
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    List<Stretch> stretches() {
        return stretches;
    }
}
