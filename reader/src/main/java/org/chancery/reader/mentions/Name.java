package org.chancery.reader.mentions;

import org.chancery.reader.lexicon.Finding;

/** A run of words that can be a person's name. */
public record Name(int from, int to) implements Finding {
    @Override
    public String kind() {
        return "name";
    }

    @Override
    public boolean has(String attribute, String value) {
        return false;
    }
}
