package org.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name, under which its commands stand. */
@Command(
        name = "chancery",
        description =
                "Reads the public record of diplomacy, in Vietnamese and English, and says who met whom, when and "
                        + "why that date, and who said what, each with the words that prove it.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        commandListHeading = "%nCommands:%n",
        footer = {"", "To begin: chancery read examples/"})
final class Chancery implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is needed, such as 'chancery read PATH'.");
    }
}
