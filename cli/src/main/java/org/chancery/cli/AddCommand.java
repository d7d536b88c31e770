package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.desk.Add;
import org.chancery.intake.Arrival;
import org.chancery.intake.Intake;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads documents and keeps them in the register. */
@Command(
        name = "add",
        description = "Reads documents and takes them into the register. What is known already changes nothing; near "
                + "copies count as one account; a changed text is a new version, and the old one is kept.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 all is in the register; 1 some document is not, and standard error says which and why; "
                    + "2 the command was not understood."
        })
final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .jsonl), folders of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private RegisterOptions registerOptions = new RegisterOptions();

    @Mixin
    private PageOptions pageOptions = new PageOptions();

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int threads = threadOptions.threads();
        Reader reader = readerOptions.reader();
        Intake intake = new Intake(pageOptions.intake(reader), terminal.in());
        Additions additions = new Additions();
        try (Output out = Output.to(terminal);
                Register register = registerOptions.open()) {
            try (Progress progress = Progress.on(terminal, () -> intake.expected(paths));
                    Stream<Arrival> arrivals = intake.arrivals(paths)) {
                new Add(register, reader::read, threads).each(arrivals.iterator(), outcome -> {
                    additions.count(outcome).ifPresent(sentence -> progress.aside(() -> terminal.complain(sentence)));
                    progress.step();
                });
            }
            out.write(additions.sentence(register.shown()) + "\n");
        }
        return additions.complete() ? Program.DONE : Program.FAILED;
    }
}
