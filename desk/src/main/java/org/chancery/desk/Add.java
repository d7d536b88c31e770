package org.chancery.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.intake.Arrival;
import org.chancery.reader.Page;
import org.chancery.record.Reading;
import org.chancery.register.Addition;
import org.chancery.register.ReadPage;
import org.chancery.register.Register;

/**
 * Reads documents and takes them into the register, a few in one act. What is handed on is in the
 * register for good: no kill can lose it.
 */
public final class Add {
    private static final int DOCUMENTS = 64;
    private static final int CHARACTERS = 1 << 22;

    private final Register register;
    private final Read read;

    /**
     * @param reader reads one page; many threads call it at once
     * @param threads how many pages are read at one time, at least 1
     */
    public Add(Register register, Function<Page, Reading> reader, int threads) {
        this.register = register;
        this.read = new Read(reader, threads);
    }

    /**
     * Takes in everything that arrives. What {@code arrivals}, the register or {@code out} throws ends the adding; what
     * was handed on before stays.
     *
     * @param out takes what came of the documents one by one, in order of arrival, on the calling thread
     */
    public void each(Iterator<? extends Arrival> arrivals, Consumer<? super Outcome<Addition>> out) {
        Batch batch = new Batch(out);
        read.each(arrivals, ReadPage::new, batch::accept);
        batch.flush();
    }

    /** Outcomes that wait to be taken in together. */
    private final class Batch {
        private final Consumer<? super Outcome<Addition>> out;
        private final List<Outcome<ReadPage>> waiting = new ArrayList<>();
        private long characters;

        Batch(Consumer<? super Outcome<Addition>> out) {
            this.out = out;
        }

        void accept(Outcome<ReadPage> outcome) {
            waiting.add(outcome);
            if (outcome instanceof Outcome.Done<ReadPage>(String source, ReadPage done)) {
                characters += done.page().text().length();
            }
            if (waiting.size() >= DOCUMENTS || characters >= CHARACTERS) {
                flush();
            }
        }

        void flush() {
            List<ReadPage> reads = new ArrayList<>();
            for (Outcome<ReadPage> outcome : waiting) {
                if (outcome instanceof Outcome.Done<ReadPage>(String source, ReadPage done)) {
                    reads.add(done);
                }
            }
            Iterator<Addition> added = register.add(reads).iterator();
            for (Outcome<ReadPage> outcome : waiting) {
                out.accept(
                        switch (outcome) {
                            case Outcome.Done<ReadPage>(String source, ReadPage done) ->
                                new Outcome.Done<>(source, added.next());
                            case Outcome.Failed<ReadPage>(String source, String reason) ->
                                new Outcome.Failed<>(source, reason);
                        });
            }
            waiting.clear();
            characters = 0;
        }
    }
}
