package org.chancery.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings as JSON Lines: one object a line, UTF-8, fields in the order of the contract. The
 * same reading gives the same bytes.
 */
public final class ReadingJson {
    /** The name and version of the contract that readings are written in. */
    public static final String SCHEMA = "chancery/1";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ReadingJson() {}

    /** Writes one reading and a line feed. The stream stays open. */
    public static void writeLine(Reading reading, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new ReadingJson.Writer(json).reading(reading);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Writer(JsonGenerator json) {
        void reading(Reading r) throws IOException {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeObjectFieldStart("reader");
            json.writeStringField("version", r.reader().version());
            json.writeStringField("rules", r.reader().rules());
            json.writeEndObject();
            json.writeFieldName("document");
            document(r.document());
            array("persons", r.persons(), this::person);
            array("engagements", r.engagements(), this::engagement);
            array("statements", r.statements(), this::statement);
            array("instruments", r.instruments(), this::instrument);
            array("relations", r.relations(), this::relation);
            array("warnings", r.warnings(), this::warning);
            json.writeEndObject();
        }

        private void document(Document d) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", d.id());
            json.writeStringField("source", d.source());
            json.writeStringField("language", d.language());
            text("title", d.title());
            Published published = d.published();
            json.writeFieldName("published");
            if (published == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                json.writeStringField("value", published.value());
                code("basis", published.basis());
                optionalSpan("span", published.span());
                json.writeEndObject();
            }
            Outlet outlet = d.outlet();
            json.writeFieldName("outlet");
            if (outlet == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                text("name", outlet.name());
                text("host", outlet.host());
                text("state", outlet.state());
                json.writeEndObject();
            }
            json.writeStringField("text", d.text());
            array("blocks", d.blocks(), b -> {
                json.writeStartObject();
                json.writeNumberField("start", b.start());
                json.writeNumberField("end", b.end());
                code("kind", b.kind());
                json.writeBooleanField("kept", b.kind().kept());
                json.writeEndObject();
            });
            json.writeEndObject();
        }

        private void person(Person p) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", p.id());
            json.writeStringField("name", p.name());
            text("international", p.international());
            text("office", p.office());
            code("role", p.role());
            text("represents", p.represents());
            spans("mentions", p.mentions());
            ground(p.rule(), p.grounds());
            json.writeEndObject();
        }

        private void engagement(Engagement e) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", e.id());
            code("type", e.type());
            code("form", e.form());
            code("status", e.status());
            EventDate date = e.date();
            json.writeFieldName("date");
            if (date == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                json.writeStringField("value", date.value());
                code("basis", date.basis());
                spans("spans", date.spans());
                json.writeEndObject();
            }
            Place place = e.place();
            json.writeFieldName("place");
            if (place == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                text("name", place.name());
                text("country", place.country());
                json.writeEndObject();
            }
            strings("parties", e.parties());
            strings("persons", e.persons());
            Occasion occasion = e.occasion();
            json.writeFieldName("occasion");
            if (occasion == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                json.writeStringField("name", occasion.name());
                json.writeEndObject();
            }
            spans("evidence", e.evidence());
            ground(e.rule(), e.grounds());
            json.writeEndObject();
        }

        private void statement(Statement s) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", s.id());
            text("engagement", s.engagement());
            strings("by", s.by());
            strings("speakers", s.speakers());
            strings("to", s.to());
            code("act", s.act());
            json.writeFieldName("content");
            span(s.content());
            code("mode", s.mode());
            array("topics", s.topics(), t -> json.writeString(t.code()));
            spans("evidence", s.evidence());
            ground(s.rule(), s.grounds());
            json.writeEndObject();
        }

        private void instrument(Instrument i) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", i.id());
            json.writeStringField("name", i.name());
            text("code", i.code());
            code("kind", i.kind());
            spans("mentions", i.mentions());
            ground(i.rule(), i.grounds());
            json.writeEndObject();
        }

        private void relation(Relation r) throws IOException {
            json.writeStartObject();
            strings("between", r.between());
            code("level", r.level());
            spans("evidence", r.evidence());
            ground(r.rule(), r.grounds());
            json.writeEndObject();
        }

        private void warning(Warning w) throws IOException {
            json.writeStartObject();
            code("code", w.code());
            json.writeStringField("message", w.message());
            optionalSpan("span", w.span());
            json.writeEndObject();
        }

        private void ground(String rule, Map<String, Ground> grounds) throws IOException {
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

        private void span(Span s) throws IOException {
            json.writeStartObject();
            json.writeNumberField("start", s.start());
            json.writeNumberField("end", s.end());
            json.writeStringField("quote", s.quote());
            json.writeEndObject();
        }

        private void optionalSpan(String name, @Nullable Span s) throws IOException {
            if (s != null) {
                json.writeFieldName(name);
                span(s);
            }
        }

        private void spans(String name, List<Span> spans) throws IOException {
            array(name, spans, this::span);
        }

        private void strings(String name, List<String> values) throws IOException {
            array(name, values, json::writeString);
        }

        private void text(String name, @Nullable String value) throws IOException {
            json.writeStringField(name, value);
        }

        private void code(String name, @Nullable Code value) throws IOException {
            json.writeStringField(name, value == null ? null : value.code());
        }

        private <T> void array(String name, List<T> values, Item<T> item) throws IOException {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                item.write(value);
            }
            json.writeEndArray();
        }
    }

    @FunctionalInterface
    private interface Item<T> {
        void write(T value) throws IOException;
    }
}
