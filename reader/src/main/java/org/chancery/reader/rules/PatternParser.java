package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.text.TokenTest;

/**
 * Parses one pattern.
 *
 * <pre>
 * "words"            these words, whatever their case
 * @kind[a=b,!c=d]    a finding of this kind with attribute a of value b and c not of value d
 * #cap #day …        one token of this shape (see TokenTest); _ is #any
 * $NAME              a pattern defined above
 * ( x | y )          a choice          x?  x{2,4}   optional, repeated
 * name:x             a capture
 * &lt;=(x) &lt;!(x)        what stands just before is, is not, x (one token or finding)
 * &gt;=(x) &gt;!(x)        what follows is, is not, x
 * </pre>
 */
final class PatternParser {
    private static final int MOST_REPEATS = 24;

    private final PatternSource source;
    private final PatternElements elements;

    /**
     * @param defined patterns that {@code $NAME} may call
     * @param kinds what the stratum reads: kinds of findings that {@code @kind} may name
     */
    PatternParser(PatternSource source, Map<String, Pattern> defined, Set<String> kinds) {
        this.source = source;
        this.elements = new PatternElements(source, defined, kinds);
    }

    Pattern parse() {
        Pattern pattern = choice();
        if (!source.done()) {
            throw source.error("'" + source.peek() + "' is out of place here.");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (source.sees('|')) {
            source.next();
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(List.copyOf(options));
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (!source.done() && source.peek() != '|' && source.peek() != ')') {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw source.error("a pattern, or a part between '(', '|' and ')', is empty.");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern repeated() {
        String capture = source.label();
        Pattern part = atom();
        if (source.sees('?')) {
            source.next();
            part = new Pattern.Repeat(part, 0, 1);
        } else if (source.sees('{')) {
            part = bounds(part);
        }
        return capture.isEmpty() ? part : new Pattern.Capture(capture, part);
    }

    private Pattern bounds(Pattern part) {
        int open = source.place();
        source.next();
        String[] both =
                source.upTo('}', "bounds read {least,most} with two numbers.").split(",", -1);
        try {
            int least = Integer.parseInt(both[0].strip());
            int most = Integer.parseInt(both[both.length - 1].strip());
            if (both.length > 2 || least < 0 || most < Math.max(1, least) || most > MOST_REPEATS) {
                throw source.at(open).error("bounds read {least,most}, with most at most " + MOST_REPEATS + ".");
            }
            return new Pattern.Repeat(part, least, most);
        } catch (NumberFormatException e) {
            throw source.at(open).error("bounds read {least,most} with two numbers.");
        }
    }

    private Pattern atom() {
        if (source.done()) {
            throw source.error("the pattern ends where an element is wanted.");
        }
        int from = source.place();
        char c = source.next();
        return switch (c) {
            case '"' -> elements.literal();
            case '@' -> elements.found();
            case '#' -> elements.shaped();
            case '$' -> elements.call();
            case '_' -> new Pattern.Shaped(TokenTest.ANY);
            case '<', '>' -> look(c == '<', from);
            case '(' -> {
                Pattern inside = choice();
                source.close();
                yield inside;
            }
            default ->
                throw source.at(from)
                        .error("'" + c + "' starts no element; words stand in double quotes, classes after '@'.");
        };
    }

    private Pattern look(boolean behind, int from) {
        boolean wanted = source.takes('=');
        if (!wanted && !source.takes('!')) {
            throw source.at(from).error("a look reads <=( ), <!( ), >=( ) or >!( ).");
        }
        if (!source.sees('(')) {
            throw source.error("what is looked for stands in parentheses.");
        }
        source.next();
        Pattern inside = choice();
        source.close();
        List<Pattern> options = inside instanceof Pattern.Choice choice ? choice.options() : List.of(inside);
        for (Pattern option : options) {
            if (!(option instanceof Pattern.Literal
                    || option instanceof Pattern.Found
                    || option instanceof Pattern.Shaped)) {
                throw source.at(from).error("a look sees one word, one finding or one shape, or a choice of these.");
            }
        }
        return new Pattern.Look(behind, wanted, options);
    }
}
