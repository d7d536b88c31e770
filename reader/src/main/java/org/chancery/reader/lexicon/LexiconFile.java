package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a lexicon file. {@code class party cased} opens a class; {@code VNM kind=state : Việt Nam | …} is an
 * entry; a line that starts with {@code -} masks a built-in form; {@code #} opens a comment.
 */
final class LexiconFile {
    private static final Pattern HEAD =
            Pattern.compile("(\"[^\"]+\"|[^\\s\"=]+)((?:\\s+[a-z-]+=(?:\"[^\"]*\"|[^\\s\"]+))*)\\s*");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=(?:\"([^\"]*)\"|([^\\s\"]+))");

    private final String name;
    private final boolean user;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> masks = new ArrayList<>();
    private String kind = "";
    private boolean cased;

    private LexiconFile(String name, boolean user) {
        this.name = name;
        this.user = user;
    }

    /** What a file holds: entries to add, and forms to mask. */
    record Content(List<Entry> entries, List<Entry> masks) {}

    static Content read(String name, String content, boolean user) {
        LexiconFile file = new LexiconFile(name, user);
        int number = 0;
        for (String line : content.split("\\R", -1)) {
            number++;
            String trimmed = line.strip();
            if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                file.line(trimmed, number);
            }
        }
        return new Content(file.entries, file.masks);
    }

    private void line(String line, int number) {
        if (line.startsWith("class ")) {
            String[] words = line.split("\\s+");
            boolean sound = words.length == 2 || (words.length == 3 && words[2].equals("cased"));
            if (!sound) {
                throw new LexiconException(
                        name, number, "a class line reads 'class NAME' or 'class NAME cased', not '" + line + "'.");
            }
            kind = words[1].intern();
            cased = words.length == 3;
            return;
        }
        if (kind.isEmpty()) {
            throw new LexiconException(
                    name, number, "an entry stands before the first 'class NAME' line; put one above it.");
        }
        if (line.startsWith("-")) {
            masks.add(new Entry(kind, "", Map.of(), line.substring(1).strip(), cased, name + ":" + number, user));
            return;
        }
        int colon = line.indexOf(" : ");
        if (colon < 0) {
            throw new LexiconException(
                    name,
                    number,
                    "an entry reads 'VALUE : form | form', with spaces round the colon; there is none in '" + line
                            + "'.");
        }
        Matcher head = HEAD.matcher(line.substring(0, colon));
        if (!head.matches()) {
            throw new LexiconException(
                    name,
                    number,
                    "the part before the colon reads 'VALUE attribute=value …', not '" + line.substring(0, colon)
                            + "'.");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(head.group(2));
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2) != null ? attribute.group(2) : attribute.group(3));
        }
        String value = head.group(1).replace("\"", "");
        for (String form : line.substring(colon + 3).split("\\s\\|(?:\\s|$)", -1)) {
            if (form.isBlank()) {
                throw new LexiconException(
                        name, number, "a form is empty; write 'form | form' without a bar at the end.");
            }
            List<String> forms = Forms.expand(form);
            if (forms.isEmpty()) {
                throw new LexiconException(name, number, "a bracket in '" + form.strip() + "' is not closed.");
            }
            for (String plain : forms) {
                entries.add(new Entry(kind, value, Map.copyOf(attributes), plain, cased, name + ":" + number, user));
            }
        }
    }
}
