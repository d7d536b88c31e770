package org.chancery.intake;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The door: takes paths and gives documents. A path is a file of text, a file of JSON Lines
 * ({@code .jsonl}), a folder (all its .txt and .jsonl files, sorted, folders within folders too), or
 * {@code -} for standard input.
 */
public final class Intake {
    private final IntakeOptions options;
    private final InputStream standardInput;

    /**
     * A door that knows what the user says of all documents.
     *
     * @param standardInput what {@code -} reads; it is never closed
     */
    public Intake(IntakeOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /**
     * The documents behind the paths, in a fixed order. Each is read when the stream comes to it, and
     * none is kept. What cannot be read is a {@link Arrival.Failed} in its place; the stream itself
     * never throws. Close it when it may not be read to its end.
     */
    public Stream<Arrival> arrivals(List<String> paths) {
        Arrivals arrivals = new Arrivals(paths, options, standardInput);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(arrivals, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(arrivals::close);
    }

    /**
     * How many arrivals there will be, as far as that shows without opening a file: empty where
     * standard input or JSON Lines are among the paths.
     */
    public OptionalLong expected(List<String> paths) {
        Finds finds = new Finds(paths);
        long count = 0;
        while (finds.hasNext()) {
            Find find = finds.next();
            if (find instanceof Find.StandardInput || find instanceof Find.File file && file.isJsonLines()) {
                return OptionalLong.empty();
            }
            count++;
        }
        return OptionalLong.of(count);
    }
}
