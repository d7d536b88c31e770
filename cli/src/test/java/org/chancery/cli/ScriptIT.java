package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The start script, as a user calls it, on what the build has packaged. */
@Timeout(120)
class ScriptIT {
    private static final Path SCRIPT = Path.of(System.getProperty("chancery.root", ".."))
            .resolve("chancery")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path folder;

    private record Result(int code, String out, String err) {}

    @Test
    void itRunsFromAnotherFolderThroughASymlinkWithSpacesInPaths() throws Exception {
        Path linked = folder.resolve("my tools/chancery link");
        Files.createDirectories(linked.getParent());
        Files.createSymbolicLink(linked, SCRIPT);
        Files.writeString(folder.resolve("hội đàm 1.txt"), "Ngày 10/10, Bộ trưởng hội đàm với Đại sứ.\n");

        Result result = run("", "\"$0\" read 'hội đàm 1.txt'", linked.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("hội đàm 1.txt");
    }

    @Test
    void standardInputPassesThrough() throws Exception {
        Result result = run("Bộ trưởng hội đàm với Đại sứ.", "\"$0\" read - --format jsonl", SCRIPT.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Bộ trưởng hội đàm với Đại sứ.");
    }

    @Test
    void namesWithDiacriticsAreReadInTheCLocale() throws Exception {
        Files.writeString(folder.resolve("đàm phán.txt"), "x");

        Result result = run("", "LC_ALL=C LANG=C \"$0\" read 'đàm phán.txt'", SCRIPT.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("đàm phán.txt");
    }

    @Test
    void aClosedPipeEndsItQuietly() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Bộ trưởng hội đàm với Đại sứ.\n".repeat(200));
        }

        Result result = run("", "\"$0\" read . --format jsonl | head -c 100", SCRIPT.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("{\"schema\"");
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        Result result = run("x", "\"$0\" read - > /dev/full", SCRIPT.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("chancery: Cannot write to standard output: ")
                .hasLineCount(1);
    }

    @Test
    void theExitCodePassesThrough() throws Exception {
        assertThat(run("", "\"$0\" read missing.txt", SCRIPT.toString()).code()).isEqualTo(1);
        assertThat(run("", "\"$0\" red", SCRIPT.toString()).code()).isEqualTo(2);
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws Exception {
        Path old = folder.resolve("jdk-17");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        for (String tool : List.of("java", "javac")) {
            assertThat(Files.createFile(old.resolve("bin/" + tool)).toFile().setExecutable(true))
                    .isTrue();
        }

        Result result =
                run("", "JAVA_HOME=" + old + " PATH=$PATH:" + realJava() + " \"$0\" --version", SCRIPT.toString());

        assertThat(result.out()).startsWith("chancery ");
    }

    @Test
    void whereThereIsNoJdkItSaysSo() throws Exception {
        String lib = SCRIPT.resolveSibling("bin/find-jdk").toString();

        Result result = run("", ". \"$0\"; usual_jdks() { :; }; JAVA_HOME= PATH=/nowhere find_jdk", lib);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("chancery: A JDK 21 or later is needed")
                .hasLineCount(1);
    }

    private static String realJava() {
        return Path.of(System.getProperty("java.home"), "bin").toString();
    }

    private Result run(String in, String shell, String script) throws IOException, InterruptedException {
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", shell, script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("CHANCERY_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(in.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
