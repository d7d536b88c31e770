package org.chancery.reader.zones;

import java.util.Locale;
import org.chancery.reader.lexicon.Entry;
import org.chancery.record.ChanceryException;

/** How far a furniture phrase reaches. */
enum Scope {
    /** The line that starts with it. */
    LINE,
    /** The line, and the list of other articles that it heads. */
    REST,
    /** The line, and all of the page after it. */
    END,
    /** A line made of such phrases alone. */
    WHOLE,
    /** The same, but not amid the article, where it may be a heading. */
    SECTION,
    /** The line, wherever in it the phrase stands. */
    INSIDE,
    /** The same, if the line starts with the name of an outlet. */
    OUTLET;

    static Scope of(Entry entry) {
        String scope = entry.attribute("scope");
        for (Scope known : values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(scope)) {
                return known;
            }
        }
        throw new ChanceryException(entry.file() + ": '" + entry.form() + "' has scope=" + scope
                + "; write one of line, rest, end, whole, section, inside, outlet.");
    }
}
