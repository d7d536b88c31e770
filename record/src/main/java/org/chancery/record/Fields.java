package org.chancery.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the fields that facts of all kinds have: names, codes, spans, grounds, lists of these. */
record Fields(JsonGenerator json) {
    /** Writes one element of a list. */
    @FunctionalInterface
    interface Item<T> {
        void write(T value) throws IOException;
    }

    void ground(String rule, Map<String, Ground> grounds) throws IOException {
        json.writeStringField("rule", rule);
        if (grounds.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("grounds");
        for (Map.Entry<String, Ground> entry : grounds.entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            json.writeStringField("rule", entry.getValue().rule());
            spans("spans", entry.getValue().spans());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void span(Span s) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", s.start());
        json.writeNumberField("end", s.end());
        json.writeStringField("quote", s.quote());
        json.writeEndObject();
    }

    void optionalSpan(String name, @Nullable Span s) throws IOException {
        if (s != null) {
            json.writeFieldName(name);
            span(s);
        }
    }

    void spans(String name, List<Span> spans) throws IOException {
        array(name, spans, this::span);
    }

    void strings(String name, List<String> values) throws IOException {
        array(name, values, json::writeString);
    }

    void text(String name, @Nullable String value) throws IOException {
        json.writeStringField(name, value);
    }

    void code(String name, @Nullable Code value) throws IOException {
        json.writeStringField(name, value == null ? null : value.code());
    }

    <T> void array(String name, List<T> values, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            item.write(value);
        }
        json.writeEndArray();
    }
}
