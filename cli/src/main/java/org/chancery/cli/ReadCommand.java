package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.desk.Read;
import org.chancery.intake.Arrival;
import org.chancery.intake.Intake;
import org.chancery.reader.Reader;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and tells what they say. */
@Command(
        name = "read",
        description = "Reads documents and tells what they say, as an account for people or as readings for programs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 all was read; 1 some document could not be read, and standard error says which and why; "
                    + "2 the command was not understood."
        })
final class ReadCommand implements Callable<Integer> {
    private enum Format {
        text,
        jsonl
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .jsonl), folders of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "text: an account for people (the default); jsonl: readings, one a line.")
    private Format format = Format.text;

    @Mixin
    private PageOptions pageOptions = new PageOptions();

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write, instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--verbose", description = "Long quotes in full, and the rule behind every fact.")
    private boolean verbose;

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int threads = threadOptions.threads();
        Reader reader = readerOptions.reader();
        Intake intake = new Intake(pageOptions.intake(reader), terminal.in());
        try (Output out = out();
                Progress progress = Progress.on(terminal, () -> intake.expected(paths));
                Stream<Arrival> arrivals = intake.arrivals(paths)) {
            Delivery delivery = new Delivery(rendering(), out, terminal, progress);
            new Read(reader::read, threads).each(arrivals.iterator(), delivery::prepare, delivery::accept);
            return delivery.finish() ? Program.DONE : Program.FAILED;
        }
    }

    private Rendering rendering() {
        return switch (format) {
            case jsonl -> new Rendering.JsonLines();
            case text -> new Rendering.Text(look.style(terminal, output == null, verbose));
        };
    }

    private Output out() {
        if (output == null) {
            return Output.to(terminal);
        }
        for (String path : paths) {
            if (isSameFile(path, output)) {
                throw wrong("The --output " + output + " is also to be read; write to another file.");
            }
        }
        try {
            return Output.to(output);
        } catch (ChanceryException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isSameFile(String path, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(Path.of(path), output);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
