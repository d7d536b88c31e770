package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.reader.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    private Path folder;

    private String given;

    @BeforeEach
    void nameTheFolder() {
        given = folder.toString();
    }

    @Test
    void readsAFolderInTheOrderOfItsNames() throws IOException {
        write("b.txt", "Bê");
        write("a.txt", "A");
        write("b/inner.txt", "Trong");
        write("c.JSONL", line("feed-1", "Một") + line("feed-2", "Hai"));

        assertThat(sources(given))
                .containsExactly(given + "/a.txt", given + "/b/inner.txt", given + "/b.txt", "feed-1", "feed-2");
    }

    @Test
    void joinsThePathAsGivenAndThePathWithinWithSlashes() throws IOException {
        write("deep/er/a.txt", "A");

        assertThat(sources(given + "/")).containsExactly(given + "/deep/er/a.txt");
        assertThat(sources(given + "/deep/../deep")).containsExactly(given + "/deep/../deep/er/a.txt");
    }

    @Test
    void tellsHowManyWillArriveWhereThatShowsFromOutside() throws IOException {
        write("a.txt", "A");
        write("deep/b.txt", "B");
        Intake intake = new Intake(IntakeOptions.NONE, InputStream.nullInputStream());

        assertThat(intake.expected(List.of(given, given + "/none.txt"))).hasValue(3);
        assertThat(intake.expected(List.of(given, "-"))).isEmpty();
        write("c.jsonl", line("feed", "Một"));
        assertThat(intake.expected(List.of(given))).isEmpty();
    }

    @Test
    void leavesOtherFilesOfAFolderAlone() throws IOException {
        write("a.txt", "A");
        write(".hidden.txt", "no");
        write(".git/a.txt", "no");
        write("gold/a.json", "{}");
        write("LIST.tsv", "text\tpublished\n");
        write("notes.md", "no");

        assertThat(sources(given)).containsExactly(given + "/a.txt");
    }

    @Test
    void readsAnyFileThatIsNamed() throws IOException {
        write("page", "Trang tin");

        assertThat(arrivals(given + "/page")).containsExactly(arrived("page", "Trang tin"));
    }

    @Test
    void keepsLineBreaksAsTheyAre() throws IOException {
        write("a.txt", "một\r\nhai\rba\n");

        assertThat(arrivals(given)).containsExactly(arrived("a.txt", "một\r\nhai\rba\n"));
    }

    @Test
    void takesAnEmptyFileAsAnEmptyPage() throws IOException {
        write("a.txt", "");

        assertThat(arrivals(given)).containsExactly(arrived("a.txt", ""));
    }

    @Test
    void keepsTheOrderOfThePathsAndReadsAPathTwiceIfNamedTwice() throws IOException {
        write("a.txt", "A");
        write("b.txt", "B");

        assertThat(sources(given + "/b.txt", given + "/a.txt", given + "/b.txt"))
                .containsExactly(given + "/b.txt", given + "/a.txt", given + "/b.txt");
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        write("a.txt", "A");

        List<Arrival> arrivals = arrivals(given + "/gone.txt", given + "/a.txt");

        assertThat(arrivals).hasSize(2);
        assertThat(arrivals.getFirst())
                .isEqualTo(
                        new Arrival.Failed(given + "/gone.txt", given + "/gone.txt does not exist. Check the path."));
    }

    @Test
    void saysSoWhereAFolderHoldsNothing() throws IOException {
        write("inner/notes.md", "no");

        assertThat(arrivals(given))
                .containsExactly(new Arrival.Failed(given, given + " holds no .txt or .jsonl file, at any depth."));
    }

    @Test
    void doesNotFollowALinkedFolderRoundInCircles() throws IOException {
        write("a.txt", "A");
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(sources(given)).containsExactly(given + "/a.txt");
    }

    @Test
    void readsAFileOnlyWhenTheStreamComesToIt() throws IOException {
        write("a.txt", "A");
        write("b.txt", "B");

        try (Stream<Arrival> stream = intake(IntakeOptions.NONE, "").arrivals(List.of(given))) {
            Iterator<Arrival> iterator = stream.iterator();
            iterator.next();
            write("b.txt", "later");
            assertThat(iterator.next()).isEqualTo(arrived("b.txt", "later"));
        }
    }

    @Test
    void handsOnWhatTheUserKnows() throws IOException {
        write("a.txt", "A");

        Stream<Arrival> arrivals =
                intake(new IntakeOptions("2024-05", "en"), "").arrivals(List.of(given));

        assertThat(arrivals)
                .containsExactly(new Arrival.Arrived(new Page(given + "/a.txt", "A", "2024-05", "en", null)));
    }

    @Test
    void readsStandardInputAsOneTextAndLeavesItOpen() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("Một bản tin".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(new Intake(IntakeOptions.NONE, in).arrivals(List.of("-")))
                .containsExactly(new Arrival.Arrived(Page.of("-", "Một bản tin")));
        assertThat(closed[0]).isFalse();
    }

    @Test
    void readsStandardInputAsJsonLinesWhereItOpensWithABrace() {
        Stream<Arrival> arrivals = intake(IntakeOptions.NONE, "\n" + line("x", "Ích") + "nonsense\n")
                .arrivals(List.of("-"));

        assertThat(arrivals.map(Arrival::source)).containsExactly("x", "-:3");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String line(String source, String text) {
        return "{\"source\": \"" + source + "\", \"text\": \"" + text + "\"}\n";
    }

    private Arrival arrived(String name, String text) {
        return new Arrival.Arrived(Page.of(given + "/" + name, text));
    }

    private static Intake intake(IntakeOptions options, String standardInput) {
        return new Intake(options, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Arrival> arrivals(String... paths) {
        return intake(IntakeOptions.NONE, "").arrivals(List.of(paths)).toList();
    }

    private static List<String> sources(String... paths) {
        return arrivals(paths).stream().map(Arrival::source).toList();
    }
}
