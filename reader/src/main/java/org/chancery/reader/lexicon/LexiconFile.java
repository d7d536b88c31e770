package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;
import org.chancery.reader.data.Mistakes;

/**
 * Reads a lexicon file. {@code class party cased} opens a class; {@code VNM kind=state : Việt Nam | …} is an
 * entry; {@code -Việt Nam | …} masks forms that the built-in files give to the class; {@code #} opens a comment.
 */
final class LexiconFile {
    private static final Pattern HEAD =
            Pattern.compile("(\"[^\"]+\"|[^\\s\"=]+)((?:\\s+[a-z-]+=(?:\"[^\"]*\"|[^\\s\"]+))*)\\s*");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=(?:\"([^\"]*)\"|([^\\s\"]+))");

    private final String name;
    private final boolean user;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> masks = new ArrayList<>();
    private int number;
    private String line = "";
    private String kind = "";
    private boolean cased;

    private LexiconFile(String name, boolean user) {
        this.name = name;
        this.user = user;
    }

    /** What a file holds: entries to add, and forms to mask. */
    record Content(List<Entry> entries, List<Entry> masks) {}

    /**
     * Reads a file as far as it can be read.
     *
     * @param mistakes takes what is wrong in it; a wrong line is left out
     */
    static Content read(String name, String content, boolean user, Mistakes mistakes) {
        LexiconFile file = new LexiconFile(name, user);
        for (String line : content.split("\\R", -1)) {
            file.number++;
            file.line = line.stripTrailing();
            String trimmed = line.strip();
            if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                try {
                    file.take(trimmed);
                } catch (MistakeException e) {
                    mistakes.addAll(e.mistakes());
                }
            }
        }
        return new Content(file.entries, file.masks);
    }

    private void take(String trimmed) {
        if (trimmed.startsWith("class ")) {
            openClass(trimmed);
        } else if (kind.isEmpty()) {
            throw mistake(0, "an entry stands before the first 'class NAME' line; put one above it.");
        } else if (trimmed.startsWith("-")) {
            int from = line.indexOf('-') + 1;
            for (String form : forms(from)) {
                masks.add(entry("", Map.of(), form));
            }
        } else {
            takeEntry();
        }
    }

    private void openClass(String trimmed) {
        String[] words = trimmed.split("\\s+");
        boolean sound = words.length == 2 || (words.length == 3 && words[2].equals("cased"));
        if (!sound) {
            throw mistake(0, "a class line reads 'class NAME' or 'class NAME cased', not '" + trimmed + "'.");
        }
        kind = words[1].intern();
        cased = words.length == 3;
    }

    private void takeEntry() {
        int colon = line.indexOf(" : ");
        if (colon < 0) {
            throw mistake(
                    line.length(), "an entry reads 'VALUE : form | form', with a space before and behind the colon.");
        }
        String before = line.substring(0, colon).strip();
        Matcher head = HEAD.matcher(before);
        if (!head.matches()) {
            throw mistake(
                    line.indexOf(before),
                    "the part before the colon reads 'VALUE attribute=value …', not '" + before + "'.");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(head.group(2));
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2) != null ? attribute.group(2) : attribute.group(3));
        }
        String value = head.group(1).replace("\"", "");
        for (String form : forms(colon + 3)) {
            entries.add(entry(value, Map.copyOf(attributes), form));
        }
    }

    private Entry entry(String value, Map<String, String> attributes, String form) {
        return new Entry(kind, value, attributes, form, cased, name, number, user);
    }

    /** The plain forms that the line lists from an offset on. */
    private List<String> forms(int from) {
        List<String> plain = new ArrayList<>();
        int at = from;
        while (at <= line.length()) {
            int end = bar(at);
            String written = line.substring(at, end);
            if (written.isBlank()) {
                throw mistake(at, "a form is empty; write 'form | form' without a bar at the end.");
            }
            List<String> expanded = Forms.expand(written);
            if (expanded.isEmpty()) {
                throw mistake(at, "a bracket in '" + written.strip() + "' is not closed.");
            }
            plain.addAll(expanded);
            at = end == line.length() ? end + 1 : end + 2;
        }
        return plain;
    }

    /** Where the next bar between two forms begins with its space, or the end of the line. */
    private int bar(int from) {
        int bar = line.indexOf(" |", from);
        while (bar >= 0 && bar + 2 < line.length() && !Character.isWhitespace(line.charAt(bar + 2))) {
            bar = line.indexOf(" |", bar + 2);
        }
        return bar < 0 ? line.length() : bar;
    }

    private MistakeException mistake(int offset, String problem) {
        return new MistakeException(new Mistake(name, number, offset + 1, problem));
    }
}
