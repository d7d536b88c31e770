package org.chancery.cli;

import org.chancery.intake.IntakeOptions;
import org.chancery.reader.Reader;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that takes documents in: what the user says of them beforehand. */
final class PageOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of documents that bring none along, as 2024-11-07.")
    private @Nullable String published;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of the documents; without it each document tells.")
    private @Nullable String language;

    /** What is said of the documents, for a reader that is to read them. */
    IntakeOptions intake(Reader reader) {
        if (language != null && !reader.languages().contains(language)) {
            throw wrong("--lang must be " + String.join(" or ", reader.languages()) + ", not " + language + ".");
        }
        try {
            return new IntakeOptions(published, language);
        } catch (ChanceryException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
