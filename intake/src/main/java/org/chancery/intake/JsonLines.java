package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.intake.encoding.Decoder;
import org.chancery.intake.encoding.UnicodeForm;
import org.jspecify.annotations.Nullable;

/** The documents of one file in JSON Lines, one after another. A broken line stops none of the others. */
final class JsonLines implements AutoCloseable {
    /** Room for a text of the greatest length with every letter beyond ASCII written as an escape. */
    private static final int LONGEST_LINE = 3 * TextCheck.LIMIT;

    private static final int HEAD = 4096;

    private final InputStream in;
    private final String source;
    private final IntakeOptions options;
    private final UnicodeForm form;
    private final ByteLines lines;
    private boolean broken;

    /** Takes over the stream and closes it in the end. */
    JsonLines(InputStream stream, String source, IntakeOptions options) throws IOException {
        this.in = new BufferedInputStream(stream, HEAD);
        this.source = source;
        this.options = options;
        in.mark(HEAD);
        UnicodeForm found = UnicodeForm.of(in.readNBytes(HEAD));
        in.reset();
        in.skipNBytes(found.mark());
        this.form = new UnicodeForm(found.encoding(), 0);
        this.lines = new ByteLines(in, found, LONGEST_LINE);
    }

    /** Whether a stream, which stays where it is, looks like JSON Lines: it opens with a brace. */
    static boolean opens(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return Decoder.decode(head).text().stripLeading().startsWith("{");
    }

    /** The next document, or null at the end of the file. */
    @Nullable
    Arrival next() {
        while (!broken) {
            try {
                ByteLines.Line line = lines.next();
                if (line == null) {
                    return null;
                }
                String text = line.bytes() == null
                        ? null
                        : Decoder.decode(line.bytes(), form).text();
                if (text == null || !text.isBlank()) {
                    return arrival(line.number(), text);
                }
            } catch (IOException e) {
                broken = true;
                return new Arrival.Failed(source, source + " cannot be read any further: " + Trouble.of(e));
            }
        }
        return null;
    }

    private Arrival arrival(int number, @Nullable String text) {
        String where = source + ", line " + number + ",";
        try {
            if (text == null) {
                throw TextCheck.tooLong(where);
            }
            return new Arrival.Arrived(JsonPage.read(text, where, options));
        } catch (Refusal refusal) {
            return new Arrival.Failed(source + ":" + number, refusal.reason());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
