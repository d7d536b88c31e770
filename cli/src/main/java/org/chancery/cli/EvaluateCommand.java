package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.desk.evaluate.Evaluate;
import org.chancery.desk.evaluate.Evaluation;
import org.chancery.desk.evaluate.EvaluationReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds readings against gold. */
@Command(
        name = "evaluate",
        description = "Scores readings against gold: precision, recall and F1 of each kind of fact, and each field.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "The folder of gold files, or one with a folder named gold in it.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "READINGS",
            description = "A file of readings, as 'read --format jsonl' writes.")
    private Path readings = Path.of("");

    @Option(names = "--errors", description = "List what was missed, what is extra and what is wrong.")
    private boolean errors;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The folder of the texts (default: texts beside GOLD, else the folder GOLD lies in).")
    private @Nullable Path texts;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Evaluation evaluation = Evaluate.run(gold, readings, Optional.ofNullable(texts));
        try (Output out = Output.to(terminal)) {
            out.write(EvaluationReport.figures(evaluation));
            if (errors) {
                out.write("\n" + EvaluationReport.mistakes(evaluation));
            }
        }
        return Program.DONE;
    }
}
