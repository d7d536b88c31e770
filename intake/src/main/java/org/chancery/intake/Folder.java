package org.chancery.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder. */
final class Folder {
    private Folder() {}

    /** The entries sorted by name, hidden ones left out. */
    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(path -> !name(path).startsWith("."))
                    .sorted(Comparator.comparing(Folder::name))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The last part of a path. */
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
