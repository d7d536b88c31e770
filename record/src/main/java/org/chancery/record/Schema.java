package org.chancery.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) that every reading is valid against. */
public final class Schema {
    private Schema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = Schema.class.getResourceAsStream("reading.schema.json")) {
            if (in == null) {
                throw new ChanceryException(
                        "The schema of readings is missing from this build; build the project again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
