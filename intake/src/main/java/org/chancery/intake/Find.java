package org.chancery.intake;

import java.nio.file.Path;
import java.util.Locale;

/** What stands behind a path that the user named. */
sealed interface Find {
    /**
     * A file to be read.
     *
     * @param source its path as it is told: as given, and from there on with slashes
     */
    record File(String source, Path path) implements Find {
        /** Whether its name says that it holds JSON Lines: any number of documents. */
        boolean isJsonLines() {
            return source.toLowerCase(Locale.ROOT).endsWith(".jsonl");
        }
    }

    /** Standard input. */
    record StandardInput() implements Find {}

    /** Nothing that can be read. */
    record Nothing(String source, String reason) implements Find {}
}
