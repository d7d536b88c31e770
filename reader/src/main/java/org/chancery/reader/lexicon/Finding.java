package org.chancery.reader.lexicon;

import org.chancery.reader.text.Range;

/** Something recognised in a text: a lexicon entry, a name, or what a rule found. */
public interface Finding {
    /** First token. */
    int from();

    /** Token after the last. */
    int to();

    /** What it is, as {@code party} or {@code date}. */
    String kind();

    /** Whether an attribute has this value; the name {@code value} asks for the value itself. */
    boolean has(String attribute, String value);

    default Range range() {
        return new Range(from(), to());
    }
}
