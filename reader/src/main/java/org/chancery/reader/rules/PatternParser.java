package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;
import org.chancery.reader.text.Phrase;
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

    private final String file;
    private final String source;
    private final int firstLine;
    private final int indent;
    private final Map<String, Pattern> defined;
    private final Set<String> kinds;
    private int at;

    /**
     * @param source the pattern; may run over several lines
     * @param firstLine the line in the file on which it starts, for messages
     * @param indent columns of that line that stand before it
     * @param defined patterns that {@code $NAME} may call
     * @param kinds what the stratum reads: kinds of findings that {@code @kind} may name
     */
    PatternParser(
            String file, String source, int firstLine, int indent, Map<String, Pattern> defined, Set<String> kinds) {
        this.file = file;
        this.source = source;
        this.firstLine = firstLine;
        this.indent = indent;
        this.defined = defined;
        this.kinds = kinds;
    }

    Pattern parse() {
        Pattern pattern = choice();
        if (!done()) {
            throw error("'" + peek() + "' is out of place here.");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (!done() && peek() == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(List.copyOf(options));
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (!done() && peek() != '|' && peek() != ')') {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw error("a pattern, or a part between '(', '|' and ')', is empty.");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern repeated() {
        String capture = captureName();
        Pattern part = atom();
        if (!done() && source.charAt(at) == '?') {
            at++;
            part = new Pattern.Repeat(part, 0, 1);
        } else if (!done() && source.charAt(at) == '{') {
            part = bounds(part);
        }
        return capture.isEmpty() ? part : new Pattern.Capture(capture, part);
    }

    private Pattern bounds(Pattern part) {
        int close = source.indexOf('}', at);
        String[] both =
                close < 0 ? new String[0] : source.substring(at + 1, close).split(",", -1);
        try {
            int least = Integer.parseInt(both[0].strip());
            int most = Integer.parseInt(both[both.length - 1].strip());
            if (both.length > 2 || least < 0 || most < Math.max(1, least) || most > MOST_REPEATS) {
                throw error("bounds read {least,most}, with most at most " + MOST_REPEATS + ".");
            }
            at = close + 1;
            return new Pattern.Repeat(part, least, most);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw error("bounds read {least,most} with two numbers.");
        }
    }

    private String captureName() {
        skipSpace();
        int end = at;
        while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '-')) {
            end++;
        }
        if (end > at && end < source.length() && source.charAt(end) == ':') {
            String name = source.substring(at, end);
            at = end + 1;
            return name;
        }
        return "";
    }

    private Pattern atom() {
        if (done()) {
            throw error("the pattern ends where an element is wanted.");
        }
        char c = peek();
        switch (c) {
            case '"':
                return literal();
            case '@':
                at++;
                return found();
            case '#':
                at++;
                return shaped();
            case '$':
                at++;
                return call();
            case '_':
                at++;
                return new Pattern.Shaped(TokenTest.ANY);
            case '<', '>':
                return look(c == '<');
            case '(':
                at++;
                Pattern inside = choice();
                close();
                return inside;
            default:
                throw error("'" + c + "' starts no element; words stand in double quotes, classes after '@'.");
        }
    }

    private Pattern literal() {
        int close = source.indexOf('"', at + 1);
        if (close < 0) {
            throw error("a quotation mark is not closed.");
        }
        Phrase words = Phrase.of(source.substring(at + 1, close));
        if (words.size() == 0) {
            throw error("there is no word between the quotation marks.");
        }
        List<Pattern> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(new Pattern.Literal(words.word(i)));
        }
        at = close + 1;
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern found() {
        int from = at;
        String kind = word();
        if (!kinds.contains(kind)) {
            at = from;
            throw error("the file does not list '" + kind + "' under 'reads'; add it there, or mend the name.");
        }
        List<Pattern.Test> tests = new ArrayList<>();
        if (at < source.length() && source.charAt(at) == '[') {
            int close = source.indexOf(']', at);
            if (close < 0) {
                throw error("'[' is not closed.");
            }
            for (String test : source.substring(at + 1, close).split(",")) {
                boolean wanted = !test.strip().startsWith("!");
                String[] sides = test.strip().substring(wanted ? 0 : 1).split("=", 2);
                if (sides.length != 2) {
                    throw error("a test reads [attribute=value] or [!attribute=value], not '" + test + "'.");
                }
                tests.add(new Pattern.Test(sides[0].strip(), sides[1].strip(), wanted));
            }
            at = close + 1;
        }
        return new Pattern.Found(kind, List.copyOf(tests));
    }

    private Pattern shaped() {
        int from = at;
        String name = word();
        try {
            return new Pattern.Shaped(TokenTest.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            at = from;
            throw error("'#" + name + "' is no shape of a token; there are "
                    + List.of(TokenTest.values()).stream()
                            .map(TokenTest::written)
                            .toList() + ".");
        }
    }

    private Pattern call() {
        int from = at;
        String name = word();
        Pattern pattern = defined.get(name);
        if (pattern == null) {
            at = from;
            throw error("'$" + name + "' is not defined above; write 'define " + name + " = …' first.");
        }
        return pattern;
    }

    private Pattern look(boolean behind) {
        int from = at;
        boolean wanted = at + 1 < source.length() && source.charAt(at + 1) == '=';
        if (!wanted && !(at + 1 < source.length() && source.charAt(at + 1) == '!')) {
            throw error("a look reads <=( ), <!( ), >=( ) or >!( ).");
        }
        at += 2;
        if (done() || peek() != '(') {
            throw error("what is looked for stands in parentheses.");
        }
        at++;
        Pattern inside = choice();
        close();
        List<Pattern> options = inside instanceof Pattern.Choice choice ? choice.options() : List.of(inside);
        for (Pattern option : options) {
            if (!(option instanceof Pattern.Literal
                    || option instanceof Pattern.Found
                    || option instanceof Pattern.Shaped)) {
                at = from;
                throw error("a look sees one word, one finding or one shape, or a choice of these.");
            }
        }
        return new Pattern.Look(behind, wanted, options);
    }

    private String word() {
        int from = at;
        while (at < source.length()
                && (Character.isLetterOrDigit(source.charAt(at))
                        || source.charAt(at) == '-'
                        || source.charAt(at) == '_')) {
            at++;
        }
        if (from == at) {
            throw error("a name is wanted here.");
        }
        return source.substring(from, at);
    }

    private void close() {
        if (done() || peek() != ')') {
            throw error("'(' is not closed.");
        }
        at++;
    }

    private char peek() {
        return source.charAt(at);
    }

    private boolean done() {
        skipSpace();
        return at >= source.length();
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private MistakeException error(String problem) {
        String before = source.substring(0, Math.min(at, source.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') + (line == 0 ? indent : 0);
        return new MistakeException(new Mistake(file, firstLine + line, column, problem));
    }
}
