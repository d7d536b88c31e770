package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.chancery.cli.WorkedExample.Step;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of CONTRIBUTING.md, run as they are printed there. */
class WorkedExamplesIT {
    private static final Path ROOT =
            Path.of(System.getProperty("chancery.root", "..")).toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> everyExampleDoesWhatItSays() throws IOException {
        return examples().stream()
                .map(example -> dynamicTest(example.title(), () -> run(example)))
                .toList();
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples())
                .extracting(WorkedExample::title)
                .containsExactly(
                        "A new minister", "A new treaty", "A new turn of phrase", "A new language, in outline");
    }

    private static List<WorkedExample> examples() throws IOException {
        return WorkedExample.in(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
    }

    private void run(WorkedExample example) throws IOException, InterruptedException {
        Path home = folder.resolve(example.title().replace(' ', '-'));
        for (Step step : example.steps()) {
            switch (step) {
                case Step.Write(String file, String content) -> {
                    Path path = home.resolve(file);
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, content);
                }
                case Step.Run(String command, String output) ->
                    assertThat(shell(command, home)).as(command).matches(pattern(output));
            }
        }
    }

    /** What is printed, where … stands for anything. */
    private static Pattern pattern(String output) {
        List<String> parts = new ArrayList<>();
        for (String part : output.strip().split("…", -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join(".*", parts), Pattern.DOTALL);
    }

    private String shell(String command, Path home) throws IOException, InterruptedException {
        Path out = home.resolve(".out");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("CHANCERY_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", ROOT.toString(), (path, root) -> root + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out).strip();
    }
}
