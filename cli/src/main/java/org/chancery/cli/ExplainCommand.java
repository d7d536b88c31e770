package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.cli.account.Explanation;
import org.chancery.intake.Arrival;
import org.chancery.intake.Intake;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.reader.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a reading came about. */
@Command(
        name = "explain",
        description = "Tells for every fact of a document the rule that found it and the words it rests on; or for one "
                + "place what was matched there, and why no fact came of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A document, or - for standard input.")
    private String file = "";

    @Option(
            names = "--at",
            paramLabel = "N",
            description = "A place in the text, in characters (code points) from its start, as 'read --verbose' and "
                    + "this command tell them.")
    private @Nullable Integer at;

    @Mixin
    private PageOptions pageOptions = new PageOptions();

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Reader reader = readerOptions.reader();
        Explanation explanation = new Explanation(look.style(terminal, true, false));
        Intake intake = new Intake(pageOptions.intake(reader), terminal.in());
        int code = Program.DONE;
        try (Output out = Output.to(terminal);
                Stream<Arrival> arrivals = intake.arrivals(List.of(file))) {
            String between = "";
            for (Arrival arrival : (Iterable<Arrival>) arrivals::iterator) {
                switch (arrival) {
                    case Arrival.Arrived(Page page) -> {
                        out.write(between + explain(explanation, reader.trace(page)));
                        between = "\n";
                    }
                    case Arrival.Failed(String source, String reason) -> {
                        terminal.complain(reason);
                        code = Program.FAILED;
                    }
                }
            }
        }
        return code;
    }

    private String explain(Explanation explanation, Trace trace) {
        if (at == null) {
            return explanation.of(trace);
        }
        String text = trace.reading().document().text();
        int length = text.codePointCount(0, text.length());
        if (at < 0 || at >= length) {
            throw new ParameterException(
                    spec.commandLine(), "--at must be a place in the text, 0 to " + (length - 1) + ", not " + at + ".");
        }
        return explanation.at(trace, at);
    }
}
