package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 */
final class RuleFile {
    /** What one file holds. */
    record Content(String file, String stratum, List<String> reads, List<String> writes, List<Rule> rules) {}

    private final String file;
    private final List<String> lines;
    private final Map<String, Pattern> defined = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private String stratum = "";
    private List<String> reads = List.of();
    private List<String> writes = List.of();

    private RuleFile(String file, String content) {
        this.file = file;
        this.lines = content.lines().toList();
    }

    static Content read(String file, String content) {
        RuleFile reading = new RuleFile(file, content);
        reading.readLines();
        if (reading.stratum.isEmpty()) {
            throw new RuleException(file, 1, 1, "the file names no stratum; start it with 'stratum NAME'.");
        }
        return new Content(file, reading.stratum, reading.reads, reading.writes, List.copyOf(reading.rules));
    }

    private void readLines() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+", 2);
            String rest = words.length > 1 ? words[1].strip() : "";
            switch (words[0]) {
                case "stratum" -> stratum = rest;
                case "reads" -> reads = names(rest);
                case "writes" -> writes = names(rest);
                case "define" -> define(rest, i);
                case "rule" -> rule(rest, i);
                default -> {
                    if (!Character.isWhitespace(line.charAt(0))) {
                        throw new RuleException(
                                file,
                                i + 1,
                                1,
                                "a line starts with stratum, reads, writes, define or rule, or is indented under one; '"
                                        + words[0] + "' does not.");
                    }
                }
            }
        }
    }

    private void define(String rest, int line) {
        int equals = rest.indexOf('=');
        if (equals < 0) {
            throw new RuleException(file, line + 1, 1, "a definition reads 'define NAME = pattern'.");
        }
        String source = rest.substring(equals + 1) + "\n" + indentedUnder(line);
        defined.put(rest.substring(0, equals).strip(), new PatternParser(file, source, line + 1, defined).parse());
    }

    private void rule(String rest, int line) {
        String[] sides = rest.split("\\s*->\\s*", 2);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new RuleException(file, line + 1, 1, "a rule opens with 'rule NAME -> KIND attribute=value …'.");
        }
        String[] gives = sides[1].split("\\s+");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : Arrays.asList(gives).subList(1, gives.length)) {
            String[] both = attribute.split("=", 2);
            if (both.length != 2) {
                throw new RuleException(file, line + 1, 1, "'" + attribute + "' should read attribute=value.");
            }
            attributes.put(both[0], both[1]);
        }
        String source = indentedUnder(line);
        if (source.isBlank()) {
            throw new RuleException(
                    file, line + 1, 1, "rule " + sides[0] + " has no pattern; write it on indented lines below.");
        }
        Pattern pattern = new PatternParser(file, source, line + 2, defined).parse();
        rules.add(new Rule(sides[0].strip(), gives[0].intern(), Map.copyOf(attributes), pattern, file, line + 1));
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

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
