package org.chancery.cli;

import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error that tells how far the reading is, where that is a terminal and there are
 * many documents. It steps aside while anything else is written on that terminal.
 */
final class Progress implements AutoCloseable {
    private static final int MANY = 20;
    private static final long UNKNOWN = -1;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final int columns;
    private final long expected;
    private @Nullable ProgressBar bar;
    private String drawn = "";
    private long seen;

    private Progress(PrintStream err, int columns, long expected) {
        this.err = err;
        this.columns = columns;
        this.expected = expected;
    }

    /**
     * A bar for as many documents as are expected.
     *
     * @param expected how many there will be, where that is known; asked only where there is a terminal
     */
    static Progress on(Terminal terminal, Supplier<OptionalLong> expected) {
        int columns = terminal.errColumns();
        return new Progress(
                terminal.err(), columns, columns == 0 ? UNKNOWN : expected.get().orElse(UNKNOWN));
    }

    /** Another document is done. */
    void step() {
        seen++;
        if (bar != null) {
            bar.stepTo(seen);
        } else if (columns > 0 && (seen > MANY || expected > MANY)) {
            bar = start();
        }
    }

    /** Writes something on the same terminal, with the bar out of the way. */
    synchronized void aside(Runnable writing) {
        if (drawn.isEmpty()) {
            writing.run();
        } else {
            err.print(CLEAR_LINE);
            err.flush();
            writing.run();
            err.print(drawn);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            synchronized (this) {
                err.print(CLEAR_LINE);
                err.flush();
                drawn = "";
            }
        }
    }

    private ProgressBar start() {
        return new ProgressBarBuilder()
                .setInitialMax(expected)
                .setUpdateIntervalMillis(200)
                .setRenderer(new ProgressLine())
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, columns - 1))
                .build()
                .stepTo(seen);
    }

    private synchronized void draw(String line) {
        drawn = line.strip();
        err.print(CLEAR_LINE + drawn);
        err.flush();
    }
}
