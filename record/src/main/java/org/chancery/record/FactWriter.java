package org.chancery.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes facts, each as one object. */
final class FactWriter {
    private final JsonGenerator json;
    private final Fields fields;

    FactWriter(Fields fields) {
        this.json = fields.json();
        this.fields = fields;
    }

    void person(Person p) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", p.id());
        json.writeStringField("name", p.name());
        fields.text("international", p.international());
        fields.text("office", p.office());
        fields.code("role", p.role());
        fields.text("represents", p.represents());
        fields.spans("mentions", p.mentions());
        fields.ground(p.rule(), p.grounds());
        json.writeEndObject();
    }

    void engagement(Engagement e) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", e.id());
        fields.code("type", e.type());
        fields.code("form", e.form());
        fields.code("status", e.status());
        EventDate date = e.date();
        json.writeFieldName("date");
        if (date == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("value", date.value());
            fields.code("basis", date.basis());
            fields.spans("spans", date.spans());
            json.writeEndObject();
        }
        Place place = e.place();
        json.writeFieldName("place");
        if (place == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            fields.text("name", place.name());
            fields.text("country", place.country());
            json.writeEndObject();
        }
        fields.strings("parties", e.parties());
        fields.strings("persons", e.persons());
        Occasion occasion = e.occasion();
        json.writeFieldName("occasion");
        if (occasion == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("name", occasion.name());
            json.writeEndObject();
        }
        fields.spans("evidence", e.evidence());
        fields.ground(e.rule(), e.grounds());
        json.writeEndObject();
    }

    void statement(Statement s) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", s.id());
        fields.text("engagement", s.engagement());
        fields.strings("by", s.by());
        fields.strings("speakers", s.speakers());
        fields.strings("to", s.to());
        fields.code("act", s.act());
        json.writeFieldName("content");
        fields.span(s.content());
        fields.code("mode", s.mode());
        fields.array("topics", s.topics(), t -> json.writeString(t.code()));
        fields.spans("evidence", s.evidence());
        fields.ground(s.rule(), s.grounds());
        json.writeEndObject();
    }

    void instrument(Instrument i) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", i.id());
        json.writeStringField("name", i.name());
        fields.text("code", i.code());
        fields.code("kind", i.kind());
        fields.spans("mentions", i.mentions());
        fields.ground(i.rule(), i.grounds());
        json.writeEndObject();
    }

    void relation(Relation r) throws IOException {
        json.writeStartObject();
        fields.strings("between", r.between());
        fields.code("level", r.level());
        fields.spans("evidence", r.evidence());
        fields.ground(r.rule(), r.grounds());
        json.writeEndObject();
    }
}
