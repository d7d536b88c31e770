package org.chancery.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.reader.Page;
import org.chancery.record.Block;
import org.chancery.record.Reading;
import org.chancery.record.ReadingJson;

/** What holds for every reading. */
final class Laws {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(org.chancery.record.Schema.text());

    private Laws() {}

    /** Throws where a reading breaks a law. */
    static void hold(Page page, Reading reading) {
        int[] text = page.text().codePoints().toArray();
        int at = 0;
        for (Block block : reading.document().blocks()) {
            demand(block.start() == at && block.end() > at, "a block starts elsewhere than the one before ends");
            at = block.end();
        }
        demand(at == text.length, "the blocks do not cover the text");
        String json = json(reading);
        spans(parsed(json), text);
        List<Error> errors = SCHEMA.validate(json, InputFormat.JSON);
        demand(errors.isEmpty(), "the reading is not valid: " + errors);
    }

    private static String json(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingJson.writeLine(reading, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spans(JsonNode node, int[] text) {
        if (node.has("quote")) {
            int start = node.get("start").intValue();
            int end = node.get("end").intValue();
            demand(0 <= start && start < end && end <= text.length, "a span lies outside of the text: " + node);
            demand(
                    new String(text, start, end - start)
                            .equals(node.get("quote").textValue()),
                    "a quote is not the text: " + node);
        }
        node.forEach(child -> spans(child, text));
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
