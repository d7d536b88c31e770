package org.chancery.desk.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;

/**
 * What a careful human took from one text: one gold file.
 *
 * @param text name of the file that holds the text
 * @param language of the text
 * @param complete false where the statements end before the text does
 */
record GoldFile(String text, String language, boolean complete, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static GoldFile read(Path file) {
        JsonNode json;
        try {
            json = JSON.readTree(file.toFile());
        } catch (JacksonException e) {
            throw new ChanceryException(file + " is not valid JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = Json.string(json, "text");
        if (text == null) {
            throw new ChanceryException(file + " is no gold file: it does not name its text.");
        }
        return new GoldFile(
                text,
                json.path("language").asText(""),
                json.path("statements_complete").asBoolean(true),
                json);
    }

    Facts facts(Text of) {
        return new Facts(
                json.path("diplomatic").asBoolean(),
                Json.string(json, "published"),
                dropped(of),
                Json.list(json, "persons", GoldFile::person),
                Json.list(json, "engagements", GoldFile::engagement),
                Json.list(json, "statements", node -> statement(node, of)),
                Json.list(json, "instruments", node -> new Fact.Instrument(Json.string(node, "name"), false)),
                Json.list(json, "relations", GoldFile::relation));
    }

    /** The lines that gold drops; a line named k times means its last k copies. */
    private List<Stretch> dropped(Text of) {
        List<String> left = Json.strings(json, "drop");
        List<Stretch> dropped = new ArrayList<>();
        for (Text.Line line : of.lines().reversed()) {
            if (left.remove(line.words())) {
                dropped.add(line.place());
            }
        }
        return dropped.reversed();
    }

    private static Fact.Person person(JsonNode node) {
        return new Fact.Person(
                Json.string(node, "name"),
                Json.string(node, "international"),
                Json.string(node, "role"),
                Json.string(node, "represents"),
                false);
    }

    private static Fact.Engagement engagement(JsonNode node) {
        return new Fact.Engagement(
                Json.string(node, "id"),
                Json.string(node, "type"),
                Json.string(node, "form"),
                Json.string(node, "status"),
                Json.string(node, "date"),
                Json.string(node, "country"),
                Json.strings(node, "parties"),
                Json.strings(node, "persons"),
                false);
    }

    private static Fact.Statement statement(JsonNode node, Text of) {
        String content = node.path("content").asText("");
        return new Fact.Statement(
                Json.string(node, "engagement"),
                Json.strings(node, "by"),
                Json.strings(node, "speakers"),
                Json.strings(node, "to"),
                Json.string(node, "act"),
                Json.string(node, "mode"),
                Json.strings(node, "topics"),
                content,
                of.places(content),
                false);
    }

    private static Fact.Relation relation(JsonNode node) {
        return new Fact.Relation(Json.strings(node, "between"), Json.string(node, "level"), false);
    }
}
