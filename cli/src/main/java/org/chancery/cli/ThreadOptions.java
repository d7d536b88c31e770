package org.chancery.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads many documents: how many at one time. */
final class ThreadOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at one time (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** How many, at least 1. */
    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads + ".");
        }
        return threads;
    }
}
