package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads: the user's own rules and lexicons on top of the built-in ones. */
final class ReaderOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules of your own, on top of the built-in ones.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A lexicon of your own, on top of the built-in one.")
    private List<Path> lexicons = new ArrayList<>();

    /** The reader that these options ask for. */
    Reader reader() {
        checkFolders("--rules", rules);
        checkFolders("--lexicon", lexicons);
        return Reader.standard();
    }

    private void checkFolders(String option, List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(
                        spec.commandLine(), "There is no folder " + folder + " to take " + option + " from.");
            }
        }
    }
}
