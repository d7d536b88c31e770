package org.chancery.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes readings as JSON Lines: one object a line, UTF-8, fields in the order of the contract. The
 * same reading gives the same bytes, and what was written reads back as an equal reading.
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
            new ReadingWriter(new Fields(json)).write(reading);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads back one reading.
     *
     * @param json one object as {@link #writeLine} writes it
     * @throws ChanceryException if it is no reading of this contract
     */
    public static Reading read(String json) {
        return ReadingParser.read(json);
    }
}
