package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.chancery.reader.Page;
import org.jspecify.annotations.Nullable;

/** Opens one file after another and hands out its documents; holds one document at a time. */
final class Arrivals implements Iterator<Arrival>, AutoCloseable {
    private final Iterator<Find> finds;
    private final IntakeOptions options;
    private final InputStream standardInput;
    private final PublicationLists lists = new PublicationLists();
    private @Nullable JsonLines open;
    private @Nullable Arrival ahead;

    Arrivals(List<String> paths, IntakeOptions options, InputStream standardInput) {
        this.finds = new Finds(paths);
        this.options = options;
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && (open != null || finds.hasNext())) {
            ahead = open == null ? arrival(finds.next()) : fromLines(open);
        }
        return ahead != null;
    }

    @Override
    public Arrival next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Arrival now = ahead;
        ahead = null;
        return now;
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                open = null;
            }
        }
    }

    private @Nullable Arrival fromLines(JsonLines lines) {
        Arrival next = lines.next();
        if (next == null) {
            close();
        }
        return next;
    }

    /** The document found; null where JSON Lines were opened, which give theirs in turn. */
    private @Nullable Arrival arrival(Find find) {
        return switch (find) {
            case Find.Nothing nothing -> new Arrival.Failed(nothing.source(), nothing.reason());
            case Find.StandardInput input -> guarded(Finds.STANDARD_INPUT, this::standardInput);
            case Find.File file -> guarded(file.source(), () -> file(file));
        };
    }

    private @Nullable Arrival file(Find.File file) throws IOException {
        if (file.isJsonLines()) {
            open = new JsonLines(Files.newInputStream(file.path()), file.source(), options);
            return null;
        }
        String published = lists.published(file).orElse(options.published());
        try (InputStream in = Files.newInputStream(file.path())) {
            return arrived(file.source(), TextBytes.read(in, file.source()), published);
        }
    }

    /** Standard input is JSON Lines where it opens with a brace, else one text. */
    private @Nullable Arrival standardInput() throws IOException {
        BufferedInputStream in = new BufferedInputStream(new Unclosed(standardInput));
        if (JsonLines.opens(in)) {
            open = new JsonLines(in, Finds.STANDARD_INPUT, options);
            return null;
        }
        return arrived(Finds.STANDARD_INPUT, TextBytes.read(in, Finds.STANDARD_INPUT), options.published());
    }

    private Arrival arrived(String source, String text, @Nullable String published) {
        return new Arrival.Arrived(new Page(source, text, published, options.language(), null));
    }

    private static @Nullable Arrival guarded(String source, Reading reading) {
        try {
            return reading.read();
        } catch (Refusal refusal) {
            return new Arrival.Failed(source, refusal.reason());
        } catch (IOException e) {
            return new Arrival.Failed(source, source + " cannot be read: " + Trouble.of(e));
        }
    }

    private interface Reading {
        @Nullable
        Arrival read() throws IOException;
    }

    /** Standard input stays open: it is not ours. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
