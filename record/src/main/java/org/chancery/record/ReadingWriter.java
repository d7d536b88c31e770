package org.chancery.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes a whole reading: who read it by which rules, the document, the facts, the warnings. */
final class ReadingWriter {
    private final JsonGenerator json;
    private final Fields fields;
    private final FactWriter facts;

    ReadingWriter(Fields fields) {
        this.json = fields.json();
        this.fields = fields;
        this.facts = new FactWriter(fields);
    }

    void write(Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", ReadingJson.SCHEMA);
        json.writeObjectFieldStart("reader");
        json.writeStringField("version", r.reader().version());
        json.writeStringField("rules", r.reader().rules());
        json.writeEndObject();
        json.writeFieldName("document");
        document(r.document());
        fields.array("persons", r.persons(), facts::person);
        fields.array("engagements", r.engagements(), facts::engagement);
        fields.array("statements", r.statements(), facts::statement);
        fields.array("instruments", r.instruments(), facts::instrument);
        fields.array("relations", r.relations(), facts::relation);
        fields.array("warnings", r.warnings(), this::warning);
        json.writeEndObject();
    }

    private void document(Document d) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", d.id());
        json.writeStringField("source", d.source());
        json.writeStringField("language", d.language());
        fields.text("title", d.title());
        Published published = d.published();
        json.writeFieldName("published");
        if (published == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("value", published.value());
            fields.code("basis", published.basis());
            fields.optionalSpan("span", published.span());
            json.writeEndObject();
        }
        Outlet outlet = d.outlet();
        json.writeFieldName("outlet");
        if (outlet == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            fields.text("name", outlet.name());
            fields.text("host", outlet.host());
            fields.text("state", outlet.state());
            json.writeEndObject();
        }
        json.writeStringField("text", d.text());
        fields.array("blocks", d.blocks(), b -> {
            json.writeStartObject();
            json.writeNumberField("start", b.start());
            json.writeNumberField("end", b.end());
            fields.code("kind", b.kind());
            json.writeBooleanField("kept", b.kind().kept());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void warning(Warning w) throws IOException {
        json.writeStartObject();
        fields.code("code", w.code());
        json.writeStringField("message", w.message());
        fields.optionalSpan("span", w.span());
        json.writeEndObject();
    }
}
