package org.chancery.desk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a reading out flat: names for ids, values for dated and placed things, and what is broken marked. */
final class ReadingFacts {
    private final JsonNode reading;
    private final Text text;

    /** Persons by id; of two with one id the later holds. */
    private final Map<String, JsonNode> persons = new LinkedHashMap<>();

    private ReadingFacts(JsonNode reading, Text text) {
        this.reading = reading;
        this.text = text;
        for (JsonNode person : reading.path("persons")) {
            persons.put(person.path("id").asText(), person);
        }
    }

    static Facts of(JsonNode reading, Text text) {
        return new ReadingFacts(reading, text).facts();
    }

    private Facts facts() {
        JsonNode document = reading.path("document");
        return new Facts(
                !reading.path("engagements").isEmpty()
                        || !reading.path("statements").isEmpty(),
                value(document, "published"),
                dropped(document),
                persons.values().stream().map(this::person).toList(),
                Json.list(reading, "engagements", this::engagement),
                Json.list(reading, "statements", this::statement),
                Json.list(reading, "instruments", this::instrument),
                Json.list(reading, "relations", this::relation));
    }

    private static List<Stretch> dropped(JsonNode document) {
        List<Stretch> dropped = new ArrayList<>();
        for (JsonNode block : document.path("blocks")) {
            if (!block.path("kept").asBoolean()) {
                dropped.add(stretch(block));
            }
        }
        return dropped;
    }

    private Fact.Person person(JsonNode node) {
        return new Fact.Person(
                Json.string(node, "name"),
                Json.string(node, "international"),
                Json.string(node, "role"),
                Json.string(node, "represents"),
                broken(node) || misnamed(node));
    }

    private Fact.Engagement engagement(JsonNode node) {
        return new Fact.Engagement(
                Json.string(node, "id"),
                Json.string(node, "type"),
                Json.string(node, "form"),
                Json.string(node, "status"),
                value(node, "date"),
                Json.string(node.path("place"), "country"),
                Json.strings(node, "parties"),
                names(node, "persons"),
                broken(node));
    }

    private Fact.Statement statement(JsonNode node) {
        JsonNode content = node.path("content");
        return new Fact.Statement(
                Json.string(node, "engagement"),
                Json.strings(node, "by"),
                names(node, "speakers"),
                Json.strings(node, "to"),
                Json.string(node, "act"),
                Json.string(node, "mode"),
                Json.strings(node, "topics"),
                Json.string(content, "quote"),
                List.of(stretch(content)),
                broken(node));
    }

    private Fact.Instrument instrument(JsonNode node) {
        return new Fact.Instrument(Json.string(node, "name"), broken(node) || misnamed(node));
    }

    private Fact.Relation relation(JsonNode node) {
        return new Fact.Relation(Json.strings(node, "between"), Json.string(node, "level"), broken(node));
    }

    private List<String> names(JsonNode node, String field) {
        return Json.list(node, field, id -> {
            JsonNode person = persons.get(id.asText());
            return person == null ? "" : person.path("name").asText("");
        });
    }

    /** A value that stands in an object with its basis, or by itself. */
    private static @Nullable String value(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isObject() ? Json.string(value, "value") : Json.string(node, field);
    }

    private static Stretch stretch(JsonNode node) {
        return new Stretch(node.path("start").asInt(), node.path("end").asInt());
    }

    /** Whether any span, however deep, quotes other words than stand in the text there. */
    private boolean broken(JsonNode node) {
        if (node.has("start") && node.has("end") && node.has("quote")) {
            Stretch place = stretch(node);
            return !text.has(node.path("quote").asText(), place.start(), place.end());
        }
        for (JsonNode part : node) {
            if (broken(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is the quote of none of the mentions. */
    private static boolean misnamed(JsonNode node) {
        String name = Json.string(node, "name");
        return Json.list(node, "mentions", mention -> mention.path("quote").asText()).stream()
                .noneMatch(quote -> quote.equals(name));
    }
}
