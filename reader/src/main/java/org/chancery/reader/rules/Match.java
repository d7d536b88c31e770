package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** What a rule found: the tokens, and the parts that it captured. */
public record Match(int from, int to, Rule rule, List<Part> parts) implements Finding {
    /**
     * A captured part.
     *
     * @param finding the finding it consists of, where it is just one
     */
    public record Part(String name, Range range, @Nullable Finding finding) {}

    @Override
    public String kind() {
        return rule.kind();
    }

    /** An attribute that the rule gives, or null. */
    public @Nullable String attribute(String name) {
        return rule.attributes().get(name);
    }

    @Override
    public boolean has(String attribute, String value) {
        return value.equals(rule.attributes().get(attribute));
    }

    /** The first part captured under a name, or null. */
    public @Nullable Part part(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return null;
    }

    /** All parts captured under a name, in the order of the text. */
    public List<Part> parts(String name) {
        List<Part> named = new ArrayList<>();
        for (Part part : parts) {
            if (part.name().equals(name)) {
                named.add(part);
            }
        }
        return named;
    }
}
