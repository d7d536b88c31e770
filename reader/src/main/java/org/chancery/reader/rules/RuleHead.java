package org.chancery.reader.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The line that opens a rule, behind the word {@code rule}: {@code NAME -> KIND attribute=value …}.
 *
 * @param kind the kind of what the rule finds
 */
record RuleHead(String name, String kind, Map<String, String> attributes) {
    /**
     * Reads one.
     *
     * @param head what stands behind the word that opens it
     * @param line where it stands among the lines
     */
    static RuleHead parse(String head, RuleLines lines, int line) {
        String[] sides = head.split("\\s*->\\s*", 2);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw lines.mistake(line, "a rule opens with 'rule NAME -> KIND attribute=value …'.");
        }
        List<String> gives = List.of(sides[1].split("\\s+"));
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : gives.subList(1, gives.size())) {
            String[] both = attribute.split("=", 2);
            if (both.length != 2) {
                throw lines.mistake(line, "'" + attribute + "' should read attribute=value.");
            }
            attributes.put(both[0], both[1]);
        }
        return new RuleHead(sides[0].strip(), gives.getFirst().intern(), Map.copyOf(attributes));
    }
}
