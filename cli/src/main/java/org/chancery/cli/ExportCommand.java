package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.register.Register;
import org.chancery.register.merged.MergedJson;
import org.chancery.register.merged.MergedRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes out the merged register. */
@Command(
        name = "export",
        description =
                "Writes out the register as all documents together tell it: each engagement once with its sources "
                        + "and history, or each person once with the offices they were seen in.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private enum Kind {
        engagements,
        persons
    }

    private enum Format {
        jsonl
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "engagements|persons", description = "What to write out.")
    private Kind kind = Kind.engagements;

    @Option(names = "--format", paramLabel = "jsonl", description = "jsonl: one object a line (the default).")
    private Format format = Format.jsonl;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write, instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private RegisterOptions registerOptions = new RegisterOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        MergedRegister merged;
        try (Register register = registerOptions.open()) {
            merged = MergedRegister.of(register);
        }
        try (Output out = output == null ? Output.to(terminal) : Output.to(output)) {
            switch (format) {
                case jsonl -> lines(merged, out);
            }
        }
        return Program.DONE;
    }

    private void lines(MergedRegister merged, Output out) {
        switch (kind) {
            case engagements -> merged.engagements().forEach(engagement -> out.write(MergedJson.line(engagement)));
            case persons -> merged.persons().forEach(person -> out.write(MergedJson.line(person)));
        }
    }
}
