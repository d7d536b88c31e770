package org.chancery.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.intake.Arrival;
import org.chancery.intake.Intake;
import org.chancery.intake.IntakeOptions;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;

/** What the fuzzer calls: raw bytes, or pieces of the project's examples put together as the fuzzer's bytes say. */
public final class ReadingFuzzer {
    private static final Reader READER = Reader.standard();
    private static final List<String> EXAMPLES = examples(Path.of(System.getProperty("chancery.examples", "examples")));
    private static final List<String> JOINS = List.of(" ", "\n", "\n\n", "\r\n", "\u00a0", "\t", "", ". ", ", ", "; ");

    private ReadingFuzzer() {}

    /** Reads one input, and throws where the reading breaks a law. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        byte[] bytes = data.consumeBoolean() ? data.consumeRemainingAsBytes() : pieces(data);
        Intake intake = new Intake(IntakeOptions.NONE, new ByteArrayInputStream(bytes));
        try (Stream<Arrival> arrivals = intake.arrivals(List.of("-"))) {
            arrivals.forEach(arrival -> {
                if (arrival instanceof Arrival.Arrived(Page page)) {
                    Laws.hold(page, READER.read(page));
                }
            });
        }
    }

    private static byte[] pieces(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 20_000) {
            switch (data.consumeInt(0, 7)) {
                case 0 -> text.append(data.consumeString(30));
                case 1 -> text.appendCodePoint(data.consumeInt(0, Character.MAX_CODE_POINT));
                case 2 -> text.setLength(data.consumeInt(0, text.length()));
                default -> text.append(slice(data));
            }
            text.append(JOINS.get(data.consumeInt(0, JOINS.size() - 1)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String slice(FuzzedDataProvider data) {
        String example = EXAMPLES.get(data.consumeInt(0, EXAMPLES.size() - 1));
        int from = data.consumeInt(0, example.length());
        return example.substring(from, Math.min(example.length(), from + data.consumeInt(0, 400)));
    }

    private static List<String> examples(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> examples = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                examples.add(Files.readString(file));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
