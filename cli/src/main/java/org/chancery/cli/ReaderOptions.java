package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads: the user's own rules and lexicons on top of the built-in ones. */
final class ReaderOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own, on top of the built-in ones.")
    private @Nullable Path rules;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A lexicon of your own, on top of the built-in one.")
    private @Nullable Path lexicon;

    /** The reader that these options ask for. */
    Reader reader() {
        return Reader.with(rules(), lexicon());
    }

    /** The folder of the user's own rules, if there is one. */
    Optional<Path> rules() {
        return folder("--rules", rules);
    }

    /** The folder of the user's own lexicon, if there is one. */
    Optional<Path> lexicon() {
        return folder("--lexicon", lexicon);
    }

    private Optional<Path> folder(String option, @Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder " + folder + " to take " + option + " from.");
        }
        return Optional.ofNullable(folder);
    }
}
