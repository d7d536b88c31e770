package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.text.Phrase;
import org.chancery.reader.text.TokenTest;

/** Parses the elements that patterns are made of: words, findings, shapes, calls of what is defined above. */
final class PatternElements {
    private final PatternSource source;
    private final Map<String, Pattern> defined;
    private final Set<String> kinds;

    PatternElements(PatternSource source, Map<String, Pattern> defined, Set<String> kinds) {
        this.source = source;
        this.defined = defined;
        this.kinds = kinds;
    }

    /** Words, behind the quotation mark that opens them. */
    Pattern literal() {
        int open = source.place() - 1;
        Phrase words = Phrase.of(source.upTo('"', "a quotation mark is not closed."));
        if (words.size() == 0) {
            throw source.at(open).error("there is no word between the quotation marks.");
        }
        List<Pattern> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(new Pattern.Literal(words.word(i)));
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    /** A finding, behind the {@code @}. */
    Pattern found() {
        int from = source.place();
        String kind = source.name();
        if (!kinds.contains(kind)) {
            throw source.at(from)
                    .error("the file does not list '" + kind + "' under 'reads'; add it there, or mend the name.");
        }
        List<Pattern.Test> tests = new ArrayList<>();
        int open = source.place();
        if (source.takes('[')) {
            for (String test : source.upTo(']', "'[' is not closed.").split(",", -1)) {
                boolean wanted = !test.strip().startsWith("!");
                String[] sides = test.strip().substring(wanted ? 0 : 1).split("=", 2);
                if (sides.length != 2) {
                    throw source.at(open)
                            .error("a test reads [attribute=value] or [!attribute=value], not '" + test + "'.");
                }
                tests.add(new Pattern.Test(sides[0].strip(), sides[1].strip(), wanted));
            }
        }
        return new Pattern.Found(kind, List.copyOf(tests));
    }

    /** A shape, behind the {@code #}. */
    Pattern shaped() {
        int from = source.place();
        String name = source.name();
        try {
            return new Pattern.Shaped(TokenTest.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            List<String> shapes =
                    Arrays.stream(TokenTest.values()).map(TokenTest::written).toList();
            throw source.at(from).error("'#" + name + "' is no shape of a token; there are " + shapes + ".");
        }
    }

    /** A pattern defined above, behind the {@code $}. */
    Pattern call() {
        int from = source.place();
        String name = source.name();
        Pattern pattern = defined.get(name);
        if (pattern == null) {
            throw source.at(from).error("'$" + name + "' is not defined above; write 'define " + name + " = …' first.");
        }
        return pattern;
    }
}
