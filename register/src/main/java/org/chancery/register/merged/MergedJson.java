package org.chancery.register.merged;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.record.Code;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.register.identity.Join;
import org.jspecify.annotations.Nullable;

/** Writes the merged register as JSON Lines: one object a line, UTF-8, fields in a fixed order. */
public final class MergedJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private MergedJson(JsonGenerator json) {
        this.json = json;
    }

    /** An engagement as one line, its line feed included. */
    public static byte[] line(MergedEngagement engagement) {
        return line(writer -> writer.engagement(engagement));
    }

    /** A person as one line, its line feed included. */
    public static byte[] line(MergedPerson person) {
        return line(writer -> writer.person(person));
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private static byte[] line(Writing<MergedJson> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            writing.write(new MergedJson(json));
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void engagement(MergedEngagement e) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", e.id());
        code("type", e.type());
        code("form", e.form());
        code("status", e.status());
        json.writeStringField("date", e.date());
        place(e.place());
        array("parties", e.parties(), json::writeString);
        array("persons", e.persons(), this::participant);
        array("sources", e.sources(), this::source);
        array("history", e.history(), this::moment);
        array("joins", e.joins(), this::join);
        json.writeEndObject();
    }

    private void person(MergedPerson p) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", p.id());
        json.writeStringField("international", p.international());
        array("names", p.names(), json::writeString);
        array("offices", p.offices(), this::tenure);
        array("sources", p.sources(), json::writeString);
        array("joins", p.joins(), this::join);
        json.writeEndObject();
    }

    private void participant(MergedEngagement.Participant participant) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", participant.id());
        json.writeStringField("name", participant.name());
        json.writeStringField("international", participant.international());
        json.writeEndObject();
    }

    private void tenure(MergedPerson.Tenure tenure) throws IOException {
        json.writeStartObject();
        json.writeStringField("office", tenure.office());
        code("role", tenure.role());
        json.writeStringField("represents", tenure.represents());
        json.writeStringField("seen", tenure.seen());
        json.writeEndObject();
    }

    private void source(MergedEngagement.Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source.source());
        json.writeStringField("document", source.document());
        json.writeStringField("fact", source.fact());
        json.writeStringField("account", source.account());
        code("status", source.status());
        array("evidence", source.evidence(), this::span);
        if (source.takenDown()) {
            json.writeBooleanField("takenDown", true);
        }
        json.writeEndObject();
    }

    private void moment(MergedEngagement.Moment moment) throws IOException {
        json.writeStartObject();
        code("status", moment.status());
        json.writeStringField("date", moment.date());
        json.writeStringField("source", moment.source());
        json.writeEndObject();
    }

    private void join(Join join) throws IOException {
        json.writeStartObject();
        json.writeStringField("first", join.first());
        json.writeStringField("second", join.second());
        array("fits", join.fits(), json::writeString);
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("quote", span.quote());
        json.writeEndObject();
    }

    private void place(@Nullable Place place) throws IOException {
        json.writeFieldName("place");
        if (place == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("name", place.name());
            json.writeStringField("country", place.country());
            json.writeEndObject();
        }
    }

    private void code(String field, @Nullable Code code) throws IOException {
        json.writeStringField(field, code == null ? null : code.code());
    }

    private <T> void array(String field, List<T> values, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            writing.write(value);
        }
        json.writeEndArray();
    }
}
