package org.chancery.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files behind the paths a user names, found one at a time: paths in the order given, folders
 * sorted by name, a folder within a folder where its name stands in that order.
 */
final class Finds implements Iterator<Find> {
    static final String STANDARD_INPUT = "-";

    private final Iterator<String> given;

    /** What is still to be seen of the folders that are open, the deepest on top. */
    private final Deque<Iterator<Find.File>> open = new ArrayDeque<>();

    /** The folder the user named, while it is being walked, and whether anything was found in it. */
    private @Nullable String folder;

    private boolean fruitful;
    private @Nullable Find ahead;

    Finds(List<String> paths) {
        given = List.copyOf(paths).iterator();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && (!open.isEmpty() || folder != null || given.hasNext())) {
            ahead = step();
        }
        return ahead != null;
    }

    @Override
    public Find next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Find now = ahead;
        ahead = null;
        fruitful = true;
        return now;
    }

    /** One step further on the way; null where nothing comes of it. */
    private @Nullable Find step() {
        if (!open.isEmpty()) {
            return inFolder();
        }
        if (folder != null) {
            String walked = folder;
            folder = null;
            return fruitful ? null : new Find.Nothing(walked, walked + " holds no .txt or .jsonl file, at any depth.");
        }
        return named(given.next());
    }

    private @Nullable Find named(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return new Find.StandardInput();
        }
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            return new Find.Nothing(path, path + " cannot be the name of a file.");
        }
        if (!Files.exists(file)) {
            return new Find.Nothing(path, path + " does not exist. Check the path.");
        }
        if (!Files.isDirectory(file)) {
            return new Find.File(path, file);
        }
        folder = path;
        fruitful = false;
        return open(path, file);
    }

    private @Nullable Find inFolder() {
        Iterator<Find.File> entries = open.element();
        if (!entries.hasNext()) {
            open.remove();
            return null;
        }
        Find.File entry = entries.next();
        if (Files.isDirectory(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
            return open(entry.source(), entry.path());
        }
        return isDocument(entry.path()) && !Files.isDirectory(entry.path()) ? entry : null;
    }

    private @Nullable Find open(String source, Path path) {
        String prefix = source.endsWith("/") ? source : source + "/";
        try {
            open.push(Folder.entries(path).stream()
                    .map(entry -> new Find.File(prefix + Folder.name(entry), entry))
                    .iterator());
            return null;
        } catch (IOException e) {
            return new Find.Nothing(source, source + " cannot be opened: " + Trouble.of(e));
        }
    }

    private static boolean isDocument(Path path) {
        String name = Folder.name(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".jsonl");
    }
}
