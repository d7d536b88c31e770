package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.TokenTest;

/**
 * Reads a rule file.
 *
 * <pre>
 * stratum dates
 * reads month, weekday
 * writes date
 *
 * define MONTH = ( #month | @month )
 *
 * rule vi.date.day-month -> date form=day-month
 *   "ngày"? day:#day "/" month:$MONTH
 * </pre>
 *
 * A rule's pattern stands on the indented lines under it; {@code #} in the first column opens a comment.
 * What the file reads stands above its first pattern.
 */
final class RuleFile {
    /**
     * What one file holds.
     *
     * @param readsLine line that tells what it reads; 1 where none does
     */
    record Content(
            String file,
            String stratum,
            List<String> reads,
            int readsLine,
            List<String> writes,
            List<Rule> rules,
            boolean user) {}

    private final String file;
    private final boolean user;
    private final List<String> lines;
    private final Mistakes mistakes;
    private final Map<String, Pattern> defined = new HashMap<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private String stratum = "";
    private List<String> reads = List.of();
    private Set<String> kinds = Set.of();
    private int readsLine = 1;
    private List<String> writes = List.of();

    private RuleFile(String file, String content, boolean user, Mistakes mistakes) {
        this.file = file;
        this.user = user;
        this.lines = content.lines().toList();
        this.mistakes = mistakes;
    }

    /**
     * Reads a file as far as it can be read.
     *
     * @param user whether it is the user's own
     * @param mistakes takes what is wrong in it; a wrong rule or definition is left out
     */
    static Content read(String file, String content, boolean user, Mistakes mistakes) {
        RuleFile reading = new RuleFile(file, content, user, mistakes);
        for (int i = 0; i < reading.lines.size(); i++) {
            try {
                reading.take(i);
            } catch (MistakeException e) {
                mistakes.addAll(e.mistakes());
            }
        }
        if (reading.stratum.isEmpty()) {
            mistakes.add(file, 1, 1, "the file names no stratum; start it with 'stratum NAME'.");
        }
        return new Content(
                file,
                reading.stratum,
                reading.reads,
                reading.readsLine,
                reading.writes,
                List.copyOf(reading.rules),
                user);
    }

    private void take(int i) {
        String line = lines.get(i);
        if (line.isBlank() || line.startsWith("#") || Character.isWhitespace(line.charAt(0))) {
            return;
        }
        String[] words = line.strip().split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "stratum" -> stratum = rest;
            case "reads" -> {
                reads = names(rest);
                kinds = new HashSet<>(reads);
                readsLine = i + 1;
            }
            case "writes" -> writes = names(rest);
            case "define" -> define(rest, i);
            case "rule" -> rule(rest, i);
            default ->
                throw mistake(
                        i,
                        "a line starts with stratum, reads, writes, define or rule, or is indented under one; '"
                                + words[0] + "' does not.");
        }
    }

    private void define(String rest, int line) {
        int equals = rest.indexOf('=');
        if (equals < 0) {
            throw mistake(line, "a definition reads 'define NAME = pattern'.");
        }
        String name = rest.substring(0, equals).strip();
        String source = rest.substring(equals + 1) + "\n" + indentedUnder(line);
        int indent = lines.get(line).indexOf('=') + 1;
        definitions.put(name, source.strip());
        // A definition that is wrong stands as anything, so that its own mistake is told and not each of its uses.
        defined.put(name, new Pattern.Shaped(TokenTest.ANY));
        defined.put(name, parse(source, line + 1, indent));
    }

    private void rule(String rest, int line) {
        String[] sides = rest.split("\\s*->\\s*", 2);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw mistake(line, "a rule opens with 'rule NAME -> KIND attribute=value …'.");
        }
        String name = sides[0].strip();
        String[] gives = sides[1].split("\\s+");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : Arrays.asList(gives).subList(1, gives.length)) {
            String[] both = attribute.split("=", 2);
            if (both.length != 2) {
                throw mistake(line, "'" + attribute + "' should read attribute=value.");
            }
            attributes.put(both[0], both[1]);
        }
        String source = indentedUnder(line);
        if (source.isBlank()) {
            throw mistake(line, "rule " + name + " has no pattern; write it on indented lines below.");
        }
        if (!writes.contains(gives[0])) {
            throw mistake(
                    line, "rule " + name + " gives '" + gives[0] + "', which the file does not list under 'writes'.");
        }
        Pattern pattern = parse(source, line + 2, 0);
        rules.add(new Rule(
                name,
                gives[0].intern(),
                Map.copyOf(attributes),
                pattern,
                source.stripTrailing().stripIndent(),
                Collections.unmodifiableMap(definitions),
                file,
                line + 1,
                user));
    }

    private Pattern parse(String source, int firstLine, int indent) {
        PatternSource pattern = new PatternSource(file, source.stripTrailing(), firstLine, indent);
        return new PatternParser(pattern, defined, kinds).parse();
    }

    /** The indented lines below a line; comment lines among them are left blank. */
    private String indentedUnder(int line) {
        StringBuilder block = new StringBuilder();
        for (int i = line + 1; i < lines.size(); i++) {
            String next = lines.get(i);
            if (!next.startsWith("#") && !next.isBlank() && !Character.isWhitespace(next.charAt(0))) {
                break;
            }
            block.append(next.startsWith("#") ? "" : next).append('\n');
        }
        return block.toString();
    }

    private MistakeException mistake(int line, String problem) {
        return new MistakeException(new Mistake(file, line + 1, 1, problem));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
