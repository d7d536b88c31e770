package org.chancery.cli;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.chancery.desk.Outcome;
import org.chancery.desk.Reread;
import org.chancery.reader.Reader;
import org.chancery.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the register's documents again. */
@Command(
        name = "reread",
        description =
                "Reads every document of the register again with today's rules and words, and tells what changed, "
                        + "fact by fact: + found now, - no longer found, ~ found otherwise.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RereadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RegisterOptions registerOptions = new RegisterOptions();

    @Mixin
    private ThreadOptions threadOptions = new ThreadOptions();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    RereadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int threads = threadOptions.threads();
        Reader reader = readerOptions.reader();
        RereadReport report = new RereadReport();
        try (Output out = Output.to(terminal);
                Register register = registerOptions.open()) {
            try (Progress progress = Progress.on(terminal, () -> OptionalLong.of(register.count()))) {
                new Reread(register, reader::read, threads).each(outcome -> {
                    progress.aside(() -> tell(report, outcome, out));
                    progress.step();
                });
            }
            out.write(report.sum());
        }
        return report.complete() ? Program.DONE : Program.FAILED;
    }

    private void tell(RereadReport report, Outcome<Reread.Result> outcome, Output out) {
        switch (outcome) {
            case Outcome.Done<Reread.Result>(String source, Reread.Result result) -> {
                out.write(report.of(source, result));
                out.flush();
            }
            case Outcome.Failed<Reread.Result>(String source, String reason) -> {
                report.failed();
                terminal.complain(reason.contains(source) ? reason : source + ": " + reason);
            }
        }
    }
}
