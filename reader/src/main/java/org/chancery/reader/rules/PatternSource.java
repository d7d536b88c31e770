package org.chancery.reader.rules;

import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;

/** The source of one pattern and how far it has been parsed. */
final class PatternSource {
    private final String file;
    private final String source;
    private final int firstLine;
    private final int indent;
    private int at;

    /**
     * @param source the pattern; may run over several lines
     * @param firstLine the line in the file on which it starts, for messages
     * @param indent columns of that line that stand before it
     */
    PatternSource(String file, String source, int firstLine, int indent) {
        this.file = file;
        this.source = source;
        this.firstLine = firstLine;
        this.indent = indent;
    }

    int place() {
        return at;
    }

    /** Goes back to a place, so that an error points there. */
    PatternSource at(int place) {
        at = place;
        return this;
    }

    /** Whether nothing follows but white space, which is skipped. */
    boolean done() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at >= source.length();
    }

    /** The next character that is no white space; there must be one. */
    char peek() {
        return source.charAt(at);
    }

    char next() {
        return source.charAt(at++);
    }

    /** Whether this character comes next once white space is skipped; it is not taken. */
    boolean sees(char c) {
        return !done() && peek() == c;
    }

    /** Takes this character if it comes next, right here. */
    boolean takes(char c) {
        boolean here = at < source.length() && source.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    /** Takes what stands behind an opening character up to its closing one, and that; an error points at the opening one. */
    String upTo(char close, String unless) {
        int end = source.indexOf(close, at);
        if (end < 0) {
            throw at(at - 1).error(unless);
        }
        String inside = source.substring(at, end);
        at = end + 1;
        return inside;
    }

    /** Takes a name of letters, digits, hyphens and underscores. */
    String name() {
        int end = nameEnd();
        if (end == at) {
            throw error("a name is wanted here.");
        }
        String name = source.substring(at, end);
        at = end;
        return name;
    }

    /** Takes a name with a colon behind it; where there is none, nothing is taken and the name is empty. */
    String label() {
        done();
        int end = nameEnd();
        if (end == at || end >= source.length() || source.charAt(end) != ':') {
            return "";
        }
        String name = source.substring(at, end);
        at = end + 1;
        return name;
    }

    private int nameEnd() {
        int end = at;
        while (end < source.length()
                && (Character.isLetterOrDigit(source.charAt(end)) || "-_".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Takes a closing parenthesis. */
    void close() {
        if (!sees(')')) {
            throw error("'(' is not closed.");
        }
        at++;
    }

    /** What is wrong at this place. */
    MistakeException error(String problem) {
        String before = source.substring(0, Math.min(at, source.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') + (line == 0 ? indent : 0);
        return new MistakeException(new Mistake(file, firstLine + line, column, problem));
    }
}
