package org.chancery.desk.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.record.Reading;
import org.chancery.record.ReadingJson;

/** A reading as it is written out. */
record Written(byte[] bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Written of(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingJson.writeLine(reading, bytes);
        return new Written(bytes.toByteArray());
    }

    JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every span in it, wherever it stands. */
    List<JsonNode> spans() {
        List<JsonNode> spans = new ArrayList<>();
        walk(json(), node -> {
            if (node.has("quote")) {
                spans.add(node);
            }
        });
        return spans;
    }

    /** What it says, places in the text left out, with all words changed in one way. */
    JsonNode facts(UnaryOperator<String> words) {
        ObjectNode json = (ObjectNode) json();
        json.remove("document");
        walk(json, node -> {
            if (node instanceof ObjectNode object && object.has("quote")) {
                object.remove(List.of("start", "end"));
            }
        });
        try {
            return JSON.readTree(words.apply(JSON.writeValueAsString(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }
}
