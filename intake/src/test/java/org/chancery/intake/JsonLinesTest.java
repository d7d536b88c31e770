package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.reader.Page;
import org.chancery.record.Outlet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryFieldOfALine() throws IOException {
        assertThat(read("""
                {"source": "https://vi.example/1", "published": "2024-11-07", "language": "vi", "outlet": "Báo Mẫu", "text": "Một\\nhai"}
                """))
                .containsExactly(page(
                        "https://vi.example/1", "Một\nhai", "2024-11-07", "vi", new Outlet("Báo Mẫu", null, null)));
    }

    @Test
    void readsAnOutletInItsParts() throws IOException {
        assertThat(read("""
                {"source": "x", "text": "", "outlet": {"name": "Báo Mẫu", "host": "vi.example", "state": "VNM"}}
                {"source": "y", "text": "", "outlet": {"host": "vi.example"}, "published": null, "language": null}
                """))
                .containsExactly(
                        page("x", "", null, null, new Outlet("Báo Mẫu", "vi.example", "VNM")),
                        page("y", "", null, null, new Outlet(null, "vi.example", null)));
    }

    @Test
    void letsALineSpeakBeforeTheUser() throws IOException {
        Path file = write("""
                {"source": "x", "text": "a", "published": "2020-01-02T08:00:00+07:00", "language": "en"}
                {"source": "y", "text": "b"}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(arrivals(file, new IntakeOptions("2024", "vi")))
                .containsExactly(page("x", "a", "2020-01-02", "en", null), page("y", "b", "2024", "vi", null));
    }

    @Test
    void goesOnAfterABrokenLine() throws IOException {
        List<Arrival> arrivals = read("""
                {"source": "x", "text": "a"}

                {"source": "y", "text":
                {"source": "z", "text": "c"}
                """);

        String file = folder.resolve("feed.jsonl").toString();
        assertThat(arrivals.stream().map(Arrival::source)).containsExactly("x", file + ":3", "z");
        assertThat(arrivals.get(1))
                .isInstanceOfSatisfying(
                        Arrival.Failed.class,
                        failed -> assertThat(failed.reason())
                                .startsWith(file + ", line 3, is not valid JSON at column "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                                | is not a JSON object",
                "{\"text\": \"a\"}                                 | has no source",
                "{\"source\": \" \", \"text\": \"a\"}              | has no source",
                "{\"source\": \"x\"}                               | has no text",
                "{\"source\": \"x\", \"text\": 7}                  | has a text that is not a string",
                "{\"source\": \"x\", \"text\": \"a\\u0000b\"}      | is not text but binary data",
                "{\"source\": \"x\", \"text\": \"a\", \"published\": \"7/11/2024\"} | gives “7/11/2024” as published",
                "{\"source\": \"x\", \"text\": \"a\", \"published\": \"2024-02-30\"} | which is no date",
                "{\"source\": \"x\", \"text\": \"a\", \"outlet\": 7}  | has an outlet that is neither",
                "{\"source\": \"x\", \"text\": \"a\"} {}             | is not valid JSON"
            })
    void saysWhatIsWrongWithALine(String line, String reason) throws IOException {
        assertThat(read(line)).singleElement().isInstanceOfSatisfying(Arrival.Failed.class, failed -> {
            assertThat(failed.source()).endsWith("feed.jsonl:1");
            assertThat(failed.reason())
                    .contains("feed.jsonl, line 1, ")
                    .contains(reason)
                    .endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsLinesInEveryFormOfUnicode(String charset) throws IOException {
        String lines = line("x", "Hội đàm ở Hà Nội") + line("y", "Điện đàm");

        Path file = write(lines.getBytes(Charset.forName(charset)));

        assertThat(arrivals(file, IntakeOptions.NONE))
                .containsExactly(plain("x", "Hội đàm ở Hà Nội"), plain("y", "Điện đàm"));
    }

    @Test
    void takesTheByteOrderMarkOffTheFirstLine() throws IOException {
        assertThat(read("\uFEFF" + line("x", "a"))).containsExactly(plain("x", "a"));
    }

    @Test
    void readsALineWithoutALineFeedAndLinesThatEndInCrLf() throws IOException {
        assertThat(read(line("x", "a").replace("\n", "\r\n") + line("y", "b").strip()))
                .hasSize(2);
    }

    @Test
    void marksBrokenBytesAndHalvedCharacters() throws IOException {
        byte[] bytes = line("x", "Hội nghị ở Huế~ và \\ud83e").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xE1 : bytes[i];
        }

        assertThat(arrivals(write(bytes), IntakeOptions.NONE))
                .containsExactly(plain("x", "Hội nghị ở Huế\uFFFD và \uFFFD"));
    }

    @Test
    void readsALineOfFiveMegabytes() throws IOException {
        String text = "Bộ trưởng tiếp đoàn. ".repeat(200_000);

        assertThat(read(line("x", text) + line("y", "b"))).containsExactly(plain("x", text), plain("y", "b"));
    }

    @Test
    void refusesALineThatIsTooLongAndReadsTheNext() throws IOException {
        Path file = folder.resolve("feed.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(line("x", "a".repeat(17 * 1024 * 1024)));
            for (int i = 0; i < 60; i++) {
                writer.write("b".repeat(1024 * 1024));
            }
            writer.write("\n" + line("z", "c"));
        }

        List<Arrival> arrivals = arrivals(file, IntakeOptions.NONE);

        assertThat(arrivals.stream().map(Arrival::source)).containsExactly(file + ":1", file + ":2", "z");
        assertThat(arrivals.subList(0, 2))
                .allSatisfy(a -> assertThat(((Arrival.Failed) a).reason()).contains("holds more than 16 MiB of text"));
    }

    @Test
    void readsNoMoreLinesThanAreAskedFor() throws IOException {
        Path file = write((line("x", "a") + line("y", "b")).getBytes(StandardCharsets.UTF_8));
        try (Stream<Arrival> stream = intake(IntakeOptions.NONE).arrivals(List.of(file.toString()))) {
            assertThat(stream.iterator().next()).isEqualTo(plain("x", "a"));
        }
    }

    private List<Arrival> read(String lines) throws IOException {
        return arrivals(write(lines.getBytes(StandardCharsets.UTF_8)), IntakeOptions.NONE);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("feed.jsonl"), bytes);
    }

    private static String line(String source, String text) {
        return "{\"source\": \"" + source + "\", \"text\": \"" + text + "\"}\n";
    }

    private static Arrival plain(String source, String text) {
        return new Arrival.Arrived(Page.of(source, text));
    }

    private static Arrival page(
            String source,
            String text,
            @Nullable String published,
            @Nullable String language,
            @Nullable Outlet outlet) {
        return new Arrival.Arrived(new Page(source, text, published, language, outlet));
    }

    private static Intake intake(IntakeOptions options) {
        return new Intake(options, new ByteArrayInputStream(new byte[0]));
    }

    private static List<Arrival> arrivals(Path file, IntakeOptions options) {
        return intake(options).arrivals(List.of(file.toString())).toList();
    }
}
