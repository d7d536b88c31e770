package org.chancery.desk;

import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.intake.Arrival;
import org.chancery.reader.Page;
import org.chancery.record.ChanceryException;
import org.chancery.record.Reading;

/**
 * Reads many documents, several at a time, and hands on what came of them in the order in which they
 * arrived, whatever the number of threads. A document that cannot be read stops none of the others.
 */
public final class Read {
    private static final int DOCUMENTS_PER_THREAD = 16;
    private static final long CHARACTERS = 1 << 24;

    private final Function<Page, Reading> reader;
    private final int threads;

    /**
     * @param reader reads one page; many threads call it at once
     * @param threads how many pages are read at one time, at least 1
     */
    public Read(Function<Page, Reading> reader, int threads) {
        if (threads < 1) {
            throw new ChanceryException("Cannot read on " + threads + " threads; give at least 1.");
        }
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Reads everything that arrives, and returns when the last outcome has been handed on. What {@code
     * arrivals} or {@code out} throws ends the reading and is thrown on, after the outcomes before it.
     *
     * @param prepare makes of each reading what is handed on; the reading threads call it
     * @param out takes the outcomes one by one, in order of arrival, on the calling thread
     */
    public <T> void each(
            Iterator<? extends Arrival> arrivals, Function<Reading, T> prepare, Consumer<? super Outcome<T>> out) {
        each(arrivals, (page, reading) -> prepare.apply(reading), out);
    }

    /**
     * The same, where what is handed on is made of the page too.
     *
     * @param prepare makes of each page and its reading what is handed on; the reading threads call it
     */
    <T> void each(
            Iterator<? extends Arrival> arrivals,
            BiFunction<Page, Reading, T> prepare,
            Consumer<? super Outcome<T>> out) {
        Window window = new Window(threads * DOCUMENTS_PER_THREAD, CHARACTERS);
        try (Passage<T> passage = new Passage<>(page -> prepare.apply(page, reader.apply(page)), threads, window)) {
            passage.takeIn(arrivals);
            passage.handOn(out);
        }
    }
}
