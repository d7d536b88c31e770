package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Calls the program within this process, as from a shell. */
final class Call {
    private String in = "";
    private int outColumns;
    private int errColumns;
    private boolean colourful = true;

    /** What came of a call. */
    record Result(int code, String out, String err) {}

    Call standardInput(String text) {
        in = text;
        return this;
    }

    Call standardOutputIsTerminal(int columns) {
        outColumns = columns;
        return this;
    }

    Call standardErrorIsTerminal(int columns) {
        errColumns = columns;
        return this;
    }

    Call noColour() {
        colourful = false;
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, args);
    }

    /** Runs the program on a standard output of which nothing is seen afterwards. */
    Result run(OutputStream out, String... args) {
        return run(out, new ByteArrayOutputStream(), args);
    }

    private Result run(OutputStream out, ByteArrayOutputStream seen, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                outColumns,
                errColumns,
                colourful);
        int code = new Program(terminal).run(args);
        return new Result(code, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
