package org.chancery.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.chancery.desk.Mishap;
import org.chancery.reader.data.MistakeException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands together, and how they end: with a code and, where something went wrong, a sentence. */
final class Program {
    /** Everything was done. */
    static final int DONE = 0;
    /** Something could not be read or done. */
    static final int FAILED = 1;
    /** The program was called in a way that it does not know. */
    static final int USAGE = 2;

    private final Terminal terminal;

    Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and gives the exit code. Never throws. */
    int run(String... args) {
        CommandLine line = new CommandLine(new Chancery());
        line.addSubcommand(new ReadCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new AddCommand(terminal));
        line.addSubcommand(new RereadCommand(terminal));
        line.addSubcommand(new ForgetCommand(terminal));
        line.addSubcommand(new ExportCommand(terminal));
        line.addSubcommand(new RulesCommand(terminal));
        line.addSubcommand(new SchemaCommand(terminal));
        line.addSubcommand(new EvaluateCommand(terminal));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
        line.setOut(out);
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.outColumns() > 0 && terminal.colourful() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(usageWidth());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((error, arguments) -> usage(error));
        line.setExecutionExceptionHandler((error, command, parsed) -> failure(error));
        try {
            return line.execute(args);
        } catch (RuntimeException | Error e) {
            return failure(e);
        }
    }

    private int usageWidth() {
        int columns = terminal.outColumns();
        return columns == 0 ? 100 : Math.clamp(columns, 60, 120);
    }

    private int usage(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(sentence(error) + " See '" + command + " --help'.");
        return USAGE;
    }

    private static String sentence(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return "'" + unmatched.getUnmatched().getFirst() + "' is not known here."
                    + unmatched.getSuggestions().stream()
                            .max(likest(unmatched.getUnmatched().getFirst()))
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse("");
        }
        String message = String.valueOf(error.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        return message.matches(".*[.!?]$") ? message : message + ".";
    }

    /** By how a word begins, and of those that begin alike by its length. */
    private static Comparator<String> likest(String word) {
        return Comparator.comparing((String near) -> Arrays.mismatch(near.toCharArray(), word.toCharArray()))
                .thenComparing(near -> -Math.abs(near.length() - word.length()));
    }

    private int failure(Throwable error) {
        if (error instanceof ReceiverLeft) {
            return DONE;
        }
        if (error instanceof MistakeException known) {
            known.mistakes().forEach(mistake -> terminal.complain(mistake.sentence()));
            return FAILED;
        }
        terminal.complain(Mishap.sentence(error));
        return FAILED;
    }
}
