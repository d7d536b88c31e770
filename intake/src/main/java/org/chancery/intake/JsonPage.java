package org.chancery.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import org.chancery.reader.Page;
import org.chancery.record.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * One document as a JSON object: {@code source} and {@code text}, and perhaps {@code published},
 * {@code language} and {@code outlet} (a name, or an object of name, host and state).
 */
final class JsonPage {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        // The line itself is bounded already.
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final String where;
    private final IntakeOptions options;

    private JsonPage(String where, IntakeOptions options) {
        this.where = where;
        this.options = options;
    }

    /**
     * Reads one line.
     *
     * @param where names the line in refusals
     */
    static Page read(String line, String where, IntakeOptions options) {
        return new JsonPage(where, options).page(object(line, where));
    }

    private static JsonNode object(String line, String where) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new Refusal(
                    where + " is not valid JSON at column " + column + ". Each line must be one JSON object.");
        }
        if (!node.isObject()) {
            throw new Refusal(where + " is not a JSON object. Each line must be one object with source and text.");
        }
        return node;
    }

    private Page page(JsonNode node) {
        String source = string(node, "source");
        String text = string(node, "text");
        if (source == null || source.isBlank()) {
            throw new Refusal(where + " has no source. Give each document a path or address.");
        }
        if (text == null) {
            throw new Refusal(where + " has no text.");
        }
        String language = string(node, "language");
        return new Page(
                source,
                TextCheck.checked(text, where),
                published(node),
                language == null ? options.language() : language,
                outlet(node.get("outlet")));
    }

    private @Nullable String published(JsonNode node) {
        String written = string(node, "published");
        if (written == null || written.isBlank()) {
            return options.published();
        }
        return PublicationDate.of(written)
                .orElseThrow(() -> new Refusal(
                        where + " gives “" + written + "” as published, which is no date. " + PublicationDate.ADVICE));
    }

    private @Nullable Outlet outlet(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            return new Outlet(node.textValue(), null, null);
        }
        if (!node.isObject()) {
            throw new Refusal(where + " has an outlet that is neither a name nor an object of name, host and state.");
        }
        return new Outlet(string(node, "name"), string(node, "host"), string(node, "state"));
    }

    private @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Refusal(where + " has a " + field + " that is not a string.");
        }
        return LONE_SURROGATE.matcher(value.textValue()).replaceAll("\uFFFD");
    }
}
