package org.chancery.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the fuzzer in a process of its own for as long as {@code CHANCERY_FUZZ_SECONDS} says. */
@Tag("long")
class FuzzingTest {
    private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();
    private static final Path FINDINGS = Path.of("target/findings").toAbsolutePath();
    private static final String SECONDS = Objects.requireNonNullElse(System.getenv("CHANCERY_FUZZ_SECONDS"), "300");

    /** An input that takes longer is a finding: articles take about a millisecond. */
    private static final int HANG = 20;

    @TempDir
    private Path folder;

    @Test
    void noInputCrashesHangsOrGivesAnInvalidReading() throws IOException, InterruptedException {
        Files.createDirectories(FINDINGS);
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        try (Stream<Path> texts = Files.list(EXAMPLES)) {
            for (Path text : texts.filter(t -> t.toString().endsWith(".txt")).toList()) {
                // By an odd last byte the fuzzer's target takes those before it as they are.
                Files.writeString(corpus.resolve(text.getFileName()), Files.readString(text) + '\1');
            }
        }
        Path log = folder.resolve("log");
        Process fuzzer = new ProcessBuilder(command(corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        int code = fuzzer.waitFor();

        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(code)
                .as("inputs to repeat it with lie in %s; the fuzzer's last words:%n%s", FINDINGS, last(lines))
                .isZero();
        assertThat(lines)
                .as(last(lines))
                .filteredOn(line -> line.matches("Done \\d+ runs .*"))
                .isNotEmpty()
                .allSatisfy(line -> System.out.println("Fuzzing: " + line));
    }

    private static List<String> command(Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-Dchancery.examples=" + EXAMPLES,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReadingFuzzer.class.getName(),
                "--instrumentation_includes=org.chancery.**",
                "--reproducer_path=" + FINDINGS,
                "-artifact_prefix=" + FINDINGS + "/",
                "-max_total_time=" + SECONDS,
                "-timeout=" + HANG,
                "-max_len=8192",
                "-rss_limit_mb=4096",
                corpus.toString());
    }

    private static String last(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}
