package org.chancery.reader.rules;

import java.util.List;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;

/** The lines of a rule file: those that open something, and the indented ones that stand under them. */
final class RuleLines {
    private final String file;
    private final List<String> lines;

    RuleLines(String file, String content) {
        this.file = file;
        this.lines = content.lines().toList();
    }

    /** The file's name. */
    String file() {
        return file;
    }

    int size() {
        return lines.size();
    }

    /** A line, counted from 0. */
    String get(int line) {
        return lines.get(line);
    }

    /** Whether a line opens something: it is no comment, not blank and not indented. */
    boolean opens(int line) {
        String content = lines.get(line);
        return !content.startsWith("#") && !content.isBlank() && !Character.isWhitespace(content.charAt(0));
    }

    /** The indented lines below a line; comment lines among them are left blank. */
    String indentedUnder(int line) {
        StringBuilder block = new StringBuilder();
        for (int i = line + 1; i < lines.size() && !opens(i); i++) {
            String next = lines.get(i);
            block.append(next.startsWith("#") ? "" : next).append('\n');
        }
        return block.toString();
    }

    /** That something is wrong in a line. */
    MistakeException mistake(int line, String problem) {
        return new MistakeException(new Mistake(file, line + 1, 1, problem));
    }
}
