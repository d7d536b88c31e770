package org.chancery.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.intake.encoding.Encoding;
import org.chancery.intake.encoding.UnicodeForm;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines, undecoded, holding one at a time. */
final class ByteLines {
    /**
     * One line without its line feed.
     *
     * @param number counted from 1
     * @param bytes null for a line longer than allowed, which was skipped
     */
    record Line(int number, byte @Nullable [] bytes) {}

    private final InputStream in;
    private final int most;
    private final int width;
    private final int lineFeedAt;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;
    private int number;

    /**
     * Reads on from where the stream stands, after the byte order mark.
     *
     * @param form tells how wide a line feed is
     * @param most the longest line that is handed out, in bytes
     */
    ByteLines(InputStream in, UnicodeForm form, int most) {
        this.in = in;
        this.most = most;
        this.width = form.wide() ? 2 : 1;
        this.lineFeedAt = form.encoding() == Encoding.UTF_16BE ? 1 : 0;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = lineEnd();
            tooLong |= line.size() + (end - at) > most;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            at = end;
            if (at < filled) {
                at += width;
                break;
            }
        } while (fill());
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    /** Where the line that starts here ends in the buffer: at its line feed, or where the buffer ends. */
    private int lineEnd() {
        for (int i = at; i + width <= filled; i += width) {
            if (buffer[i + lineFeedAt] == '\n' && (width == 1 || buffer[i + 1 - lineFeedAt] == 0)) {
                return i;
            }
        }
        return filled;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        while (filled % width != 0) {
            int second = in.read();
            if (second < 0) {
                break;
            }
            buffer[filled++] = (byte) second;
        }
        return filled > 0;
    }
}
