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
import org.chancery.reader.data.MistakeException;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.TokenTest;

/** Reads a {@link RuleFile}, line by line. */
final class RuleFileReader {
    private final RuleLines lines;
    private final boolean user;
    private final Map<String, Pattern> defined = new HashMap<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private String stratum = "";
    private List<String> reads = List.of();
    private Set<String> kinds = Set.of();
    private int readsLine = 1;
    private List<String> writes = List.of();

    private RuleFileReader(RuleLines lines, boolean user) {
        this.lines = lines;
        this.user = user;
    }

    /**
     * Reads a file as far as it can be read.
     *
     * @param user whether it is the user's own
     * @param mistakes takes what is wrong in it; a wrong rule or definition is left out
     */
    static RuleFile read(String file, String content, boolean user, Mistakes mistakes) {
        RuleFileReader reading = new RuleFileReader(new RuleLines(file, content), user);
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
        return new RuleFile(
                file,
                reading.stratum,
                reading.reads,
                reading.readsLine,
                reading.writes,
                List.copyOf(reading.rules),
                user);
    }

    private void take(int i) {
        if (!lines.opens(i)) {
            return;
        }
        String[] words = lines.get(i).strip().split("\\s+", 2);
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
                throw lines.mistake(
                        i,
                        "a line starts with stratum, reads, writes, define or rule, or is indented under one; '"
                                + words[0] + "' does not.");
        }
    }

    private void define(String rest, int line) {
        int equals = rest.indexOf('=');
        if (equals < 0) {
            throw lines.mistake(line, "a definition reads 'define NAME = pattern'.");
        }
        String name = rest.substring(0, equals).strip();
        String source = rest.substring(equals + 1) + "\n" + lines.indentedUnder(line);
        int indent = lines.get(line).indexOf('=') + 1;
        definitions.put(name, source.strip());
        // A definition that is wrong stands as anything, so that its own mistake is told and not each of its uses.
        defined.put(name, new Pattern.Shaped(TokenTest.ANY));
        defined.put(name, parse(source, line + 1, indent));
    }

    private void rule(String rest, int line) {
        RuleHead head = RuleHead.parse(rest, lines, line);
        String name = head.name();
        String source = lines.indentedUnder(line);
        if (source.isBlank()) {
            throw lines.mistake(line, "rule " + name + " has no pattern; write it on indented lines below.");
        }
        if (!writes.contains(head.kind())) {
            throw lines.mistake(
                    line,
                    "rule " + name + " gives '" + head.kind() + "', which the file does not list under 'writes'.");
        }
        Pattern pattern = parse(source, line + 2, 0);
        rules.add(new Rule(
                name,
                head.kind(),
                head.attributes(),
                pattern,
                source.stripTrailing().stripIndent(),
                Collections.unmodifiableMap(definitions),
                lines.file(),
                line + 1,
                user));
    }

    private Pattern parse(String source, int firstLine, int indent) {
        PatternSource pattern = new PatternSource(lines.file(), source.stripTrailing(), firstLine, indent);
        return new PatternParser(pattern, defined, kinds).parse();
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
