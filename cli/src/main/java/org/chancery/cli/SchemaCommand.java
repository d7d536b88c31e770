package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.record.Schema;
import picocli.CommandLine.Command;

/** Prints the contract of readings. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) that every reading is valid against.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output output = Output.to(terminal)) {
            output.write(Schema.text());
        }
        return Program.DONE;
    }
}
