package org.chancery.reader.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One form of a lexicon entry.
 *
 * @param kind the class it stands in, as {@code party}
 * @param value what it stands for, as {@code VNM}
 * @param attributes further facts about it, as {@code kind=state}
 * @param form the words as written in the file
 * @param file the file it comes from
 * @param line its line there
 * @param user whether it comes from the user's own files
 */
public record Entry(
        String kind,
        String value,
        Map<String, String> attributes,
        String form,
        boolean cased,
        String file,
        int line,
        boolean user) {
    /** An attribute's value, or null. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** Whether an attribute has this value; {@code value} asks for the entry's own. */
    public boolean has(String name, String wanted) {
        return wanted.equals(name.equals("value") ? value : attributes.get(name));
    }
}
