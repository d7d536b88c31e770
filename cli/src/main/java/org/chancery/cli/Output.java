package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.record.ChanceryException;

/** Where results go: standard output or a file. Errors of writing come as sentences. */
final class Output implements AutoCloseable {
    private final OutputStream out;
    private final String name;

    private Output(OutputStream out, String name) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.name = name;
    }

    /** Standard output. */
    static Output to(Terminal terminal) {
        return new Output(terminal.out(), "standard output");
    }

    /** A file, written anew. */
    static Output to(Path file) {
        try {
            return new Output(Files.newOutputStream(file), file.toString());
        } catch (IOException e) {
            throw new ChanceryException("Cannot write to " + file + ": " + Reason.of(e) + ".", e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Sends on what has been written so far. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private ChanceryException failure(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Broken pipe")) {
            return new ReceiverLeft(e);
        }
        return new ChanceryException("Cannot write to " + name + ": " + Reason.of(e) + ".", e);
    }
}
