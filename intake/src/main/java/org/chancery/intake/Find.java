package org.chancery.intake;

import java.nio.file.Path;

/** What stands behind a path that the user named. */
sealed interface Find {
    /**
     * A file to be read.
     *
     * @param source its path as it is told: as given, and from there on with slashes
     */
    record File(String source, Path path) implements Find {}

    /** Standard input. */
    record StandardInput() implements Find {}

    /** Nothing that can be read. */
    record Nothing(String source, String reason) implements Find {}
}
