package org.chancery.register.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.record.Reading;
import org.chancery.record.ReadingJson;
import org.chancery.register.facts.FactKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of readings and of the facts in them, within one transaction. */
public final class Readings {
    private final Handle handle;

    public Readings(Handle handle) {
        this.handle = handle;
    }

    /** The reading of a document, without its text. */
    public Optional<Reading> of(String document) {
        return handle.createQuery("select body from reading where document = :document")
                .bind("document", document)
                .mapTo(String.class)
                .findOne()
                .map(ReadingJson::read);
    }

    /** Puts a reading in the place of the one its document had, if any. */
    public void put(Reading reading) {
        String document = reading.document().id();
        handle.createUpdate("delete from fact where document = :document")
                .bind("document", document)
                .execute();
        handle.createUpdate("insert into reading (document, body) values (:document, :body)"
                        + " on conflict (document) do update set body = excluded.body")
                .bind("document", document)
                .bind("body", json(Texts.without(reading)))
                .execute();
        index(document, reading);
    }

    private void index(String document, Reading reading) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into fact (key, document, kind, type) values (:key, :document, :kind, :type)");
        for (FactKeys.Keyed fact : FactKeys.of(reading).all()) {
            batch.bind("key", fact.key())
                    .bind("document", document)
                    .bind("kind", fact.kind().code())
                    .bind("type", fact.type())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static String json(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingJson.writeLine(reading, bytes);
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
