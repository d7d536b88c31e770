package org.chancery.desk;

import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.intake.Arrival;
import org.chancery.reader.Page;
import org.chancery.record.ChanceryException;

/**
 * One way of documents through the reader, in order. A thread of its own takes them in, so that what
 * has been read is handed on at once even while the next document lets one wait (standard input may).
 */
final class Passage<T> implements AutoCloseable {
    private sealed interface Item<T> {}

    private record Next<T>(Future<Outcome<T>> outcome, long size) implements Item<T> {}

    private record End<T>() implements Item<T> {}

    private record Broken<T>(Throwable cause) implements Item<T> {}

    private final Function<Page, T> work;
    private final Window window;
    private final ExecutorService workers;
    private final BlockingQueue<Item<T>> queue = new LinkedBlockingQueue<>();

    Passage(Function<Page, T> work, int threads, Window window) {
        this.work = work;
        this.window = window;
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reading-", 1).factory());
    }

    /** Begins to take documents in; returns at once. */
    void takeIn(Iterator<? extends Arrival> arrivals) {
        Thread.ofPlatform().daemon().name("intake").start(() -> queue.add(drain(arrivals)));
    }

    /** Hands on one outcome after another until the last. */
    void handOn(Consumer<? super Outcome<T>> out) {
        try {
            while (true) {
                switch (queue.take()) {
                    case Next<T>(Future<Outcome<T>> outcome, long size) -> {
                        out.accept(outcome.get());
                        window.leave(size);
                    }
                    case Broken<T>(RuntimeException cause) -> throw cause;
                    case Broken<T>(Error cause) -> throw cause;
                    case Broken<T>(Throwable cause) -> throw new IllegalStateException(cause);
                    case End<T>() -> {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException("The reading was interrupted before its end; start it again.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Stops the reading threads, whether or not all is done. */
    @Override
    public void close() {
        window.shut();
        workers.shutdownNow();
    }

    private Item<T> drain(Iterator<? extends Arrival> arrivals) {
        try {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                long size = size(arrival);
                if (!window.enter(size)) {
                    break;
                }
                queue.add(new Next<>(begin(arrival), size));
            }
            return new End<>();
        } catch (RuntimeException | Error e) {
            return new Broken<>(e);
        }
    }

    private static long size(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Arrived(Page page) -> page.text().length();
            case Arrival.Failed failed -> 0;
        };
    }

    private Future<Outcome<T>> begin(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Arrived(Page page) -> workers.submit(() -> attempt(page));
            case Arrival.Failed(String source, String reason) ->
                CompletableFuture.completedFuture(new Outcome.Failed<>(source, reason));
        };
    }

    private Outcome<T> attempt(Page page) {
        try {
            return new Outcome.Done<>(page.source(), work.apply(page));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed<>(page.source(), Mishap.sentence(e));
        }
    }
}
