package org.chancery.register.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Reading;
import org.chancery.record.ReadingJson;

/**
 * A fact as its fields in words, for comparing and telling. Spans are told by their words; persons and engagements,
 * whose ids count within one reading, by names and keys.
 *
 * @param fields the fields that are not empty, by name
 */
record FactTree(FactKind kind, Map<String, String> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fields that say how a fact was found, not what it is. */
    private static final List<String> HOW = List.of("id", "rule", "grounds");

    private static final int LONGEST = 80;

    /** The facts of a reading by their keys, in the reading's order. */
    static Map<String, FactTree> of(Reading reading) {
        JsonNode tree = tree(reading);
        FactKeys keys = FactKeys.of(reading);
        Map<String, String> names = new HashMap<>();
        tree.get("persons")
                .forEach(person -> names.put(
                        person.get("id").textValue(), person.get("name").textValue()));
        List<JsonNode> engagements = list(tree.get("engagements"));
        for (int i = 0; i < engagements.size(); i++) {
            names.put(
                    engagements.get(i).get("id").textValue(),
                    keys.engagements().get(i).key());
        }
        Map<String, FactTree> facts = new LinkedHashMap<>();
        add(facts, keys.persons(), tree.get("persons"), names);
        add(facts, keys.engagements(), tree.get("engagements"), names);
        add(facts, keys.statements(), tree.get("statements"), names);
        add(facts, keys.instruments(), tree.get("instruments"), names);
        add(facts, keys.relations(), tree.get("relations"), names);
        return facts;
    }

    /** A field in words; {@code –} where there is nothing. */
    String field(String name) {
        return fields.getOrDefault(name, "–");
    }

    /** The fact in a few words. */
    String told() {
        String words = switch (kind) {
            case PERSON -> field("name") + ", " + field("role") + " " + field("represents");
            case ENGAGEMENT -> field("type") + " " + field("parties") + ", " + field("date") + ", " + field("status");
            case STATEMENT -> field("by") + " " + field("act") + " “" + field("content") + "”";
            case INSTRUMENT -> field("name");
            case RELATION -> field("between") + " " + field("level");
        };
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static void add(
            Map<String, FactTree> facts, List<FactKeys.Keyed> keys, JsonNode nodes, Map<String, String> names) {
        for (int i = 0; i < keys.size(); i++) {
            Map<String, String> fields = new TreeMap<>();
            nodes.get(i).properties().forEach(field -> {
                if (!HOW.contains(field.getKey())) {
                    String words = words(field.getValue(), names);
                    if (!words.isEmpty()) {
                        fields.put(field.getKey(), words);
                    }
                }
            });
            facts.put(keys.get(i).key(), new FactTree(keys.get(i).kind(), fields));
        }
    }

    private static String words(JsonNode value, Map<String, String> names) {
        if (value.has("quote")) {
            return value.get("quote").textValue();
        }
        if (value.isContainerNode()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(words(part, names)));
            parts.removeIf(String::isEmpty);
            return String.join(", ", parts);
        }
        return value.isNull() ? "" : names.getOrDefault(value.asText(), value.asText());
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static JsonNode tree(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingJson.writeLine(reading, bytes);
        try {
            return JSON.readTree(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
