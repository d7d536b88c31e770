package org.chancery.reader.text;

/** What a token looks like. */
public enum Shape {
    /** A word in lower case. */
    LOWER,
    /** A word that starts with a capital. */
    CAPITAL,
    /** A word of two or more letters, all capitals. */
    UPPER,
    /** Digits. */
    NUMBER,
    /** A punctuation mark or symbol. */
    MARK;

    /** Whether the token is a word that starts with a capital letter. */
    public boolean capitalised() {
        return this == CAPITAL || this == UPPER;
    }

    /** Whether the token is a word. */
    public boolean word() {
        return this == LOWER || this == CAPITAL || this == UPPER;
    }
}
