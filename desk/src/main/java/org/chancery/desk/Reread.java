package org.chancery.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.intake.Arrival;
import org.chancery.reader.Page;
import org.chancery.record.Reading;
import org.chancery.register.ReadPage;
import org.chancery.register.Register;
import org.chancery.register.Rereading;
import org.chancery.register.facts.Change;
import org.chancery.register.facts.Changes;

/**
 * Reads every document of the register again, with the rules and words of today, and puts the new
 * reading in the place of the old one. A document that cannot be read keeps the reading it has.
 */
public final class Reread {
    private static final int DOCUMENTS = 64;

    private final Register register;
    private final Read read;

    /**
     * What changed in one document.
     *
     * @param document its id
     * @param changes fact by fact; empty where all is as before
     */
    public record Result(String document, List<Change> changes) {}

    /**
     * @param reader reads one page; many threads call it at once
     * @param threads how many pages are read at one time, at least 1
     */
    public Reread(Register register, Function<Page, Reading> reader, int threads) {
        this.register = register;
        this.read = new Read(reader, threads);
    }

    /**
     * Reads all documents again, those taken down left out. What is handed on is in the register for good.
     *
     * @param out takes what came of each document, by id, on the calling thread
     */
    public void each(Consumer<? super Outcome<Result>> out) {
        List<Rereading> some = register.toReread("", DOCUMENTS);
        while (!some.isEmpty()) {
            reread(some.stream().filter(one -> one.page() != null).toList(), out);
            some = register.toReread(some.getLast().document(), DOCUMENTS);
        }
    }

    private void reread(List<Rereading> some, Consumer<? super Outcome<Result>> out) {
        List<Outcome<ReadPage>> outcomes = new ArrayList<>();
        read.each(arrivals(some), ReadPage::new, outcomes::add);
        List<ReadPage> reads = new ArrayList<>();
        List<Outcome<Result>> results = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Rereading one = some.get(i);
            results.add(
                    switch (outcomes.get(i)) {
                        case Outcome.Done<ReadPage>(String source, ReadPage done) -> {
                            reads.add(done);
                            yield new Outcome.Done<>(
                                    source, new Result(one.document(), Changes.between(one.before(), done.reading())));
                        }
                        case Outcome.Failed<ReadPage>(String source, String reason) ->
                            new Outcome.Failed<>(source, reason);
                    });
        }
        register.replace(reads);
        results.forEach(out);
    }

    private static Iterator<Arrival> arrivals(List<Rereading> some) {
        return some.stream()
                .map(Rereading::page)
                .<Arrival>mapMulti((page, out) -> {
                    if (page != null) {
                        out.accept(new Arrival.Arrived(page));
                    }
                })
                .iterator();
    }
}
