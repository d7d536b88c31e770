package org.chancery.reader.lexicon;

/** A lexicon entry found in a text, over the tokens from {@code from} to before {@code to}. */
public record Occurrence(int from, int to, Entry entry) implements Finding {
    @Override
    public String kind() {
        return entry.kind();
    }

    /** What the entry stands for, as {@code VNM}. */
    public String value() {
        return entry.value();
    }

    @Override
    public boolean has(String attribute, String value) {
        return entry.has(attribute, value);
    }
}
