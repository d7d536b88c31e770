package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a text down. */
@Command(
        name = "forget",
        description = "Removes the text of a document for good. Its facts stay, marked so and without the words they "
                + "rest on; the text is not taken in again.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ForgetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "The document's id or the beginning of it, or its source as it was added.")
    private String document = "";

    @Mixin
    private RegisterOptions registerOptions = new RegisterOptions();

    ForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output out = Output.to(terminal);
                Register register = registerOptions.open()) {
            String id = register.forget(document);
            out.write(
                    "The text of " + id + " is removed from " + register.shown() + "; its facts stay without words.\n");
        }
        return Program.DONE;
    }
}
