package org.chancery.desk.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FIXTURES = Path.of("src/test/resources/evaluate");
    private static final Path GOLD = FIXTURES.resolve("gold");
    private static final Path READINGS = FIXTURES.resolve("readings.jsonl");

    /** The folder that lies beside the project, or where the property says. */
    private static final Path SCORER =
            Path.of(System.getProperty("chancery.shared", "../../shared")).resolve("gold/score.py");

    @TempDir
    private Path folder;

    @Test
    void givesTheStoredFiguresOfTheReferenceScorer() throws IOException {
        Figures.assertSame(
                fixtures(), JSON.readTree(FIXTURES.resolve("expected.json").toFile()));
    }

    @Test
    void givesTheFiguresThatTheReferenceScorerGivesNow() throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCORER), "needs the reference scorer in " + SCORER);
        assumeTrue(canRunPython(), "needs python3");

        Process python = new ProcessBuilder(
                        "python3", SCORER.toString(), GOLD.toString(), READINGS.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(python.waitFor()).isZero();
        Figures.assertSame(fixtures(), JSON.readTree(printed));
    }

    @Test
    void countsReadingsOnceForEachText() {
        assertThat(fixtures().readings()).isEqualTo(8);
    }

    @Test
    void splitsTheFiguresByTheLanguageOfGold() {
        Evaluation evaluation = fixtures();

        assertThat(evaluation.byLanguage()).containsOnlyKeys("en", "vi");
        Scores english = evaluation.byLanguage().getOrDefault("en", Scores.NONE);
        Scores vietnamese = evaluation.byLanguage().getOrDefault("vi", Scores.NONE);
        assertThat(english.texts()).isEqualTo(3);
        assertThat(english.of(Kind.PERSONS).fields()).containsEntry("role", new FieldScore(1, 2));
        assertThat(english.plus(vietnamese)).isEqualTo(evaluation.total());
    }

    @Test
    void findsGoldAndTextsInTheFolderAboveThem() {
        assertThat(Evaluate.run(FIXTURES, READINGS, Optional.empty())).isEqualTo(fixtures());
    }

    @Test
    void findsTextsThatLieBesideTheGoldFolder() throws IOException {
        write("gold/a.json", "{\"text\": \"a.txt\", \"language\": \"vi\", \"drop\": [\"x\"]}");
        write("a.txt", "x\nHội đàm");
        Path readings = write("readings.jsonl", "");

        Scores scores = Evaluate.run(folder, readings, Optional.empty()).total();

        assertThat(scores.of(Kind.DROPPED_LINES))
                .isEqualTo(new KindScore(1, 0, 0, 0, Map.of("line", new FieldScore(1, 2))));
        assertThat(Evaluate.run(folder.resolve("gold"), readings, Optional.empty())
                        .total())
                .isEqualTo(scores);
        assertThat(Evaluate.run(folder, readings, Optional.of(folder)).total()).isEqualTo(scores);
    }

    @Test
    void saysWhatIsMissingOrBroken() throws IOException {
        Path readings = write("readings.jsonl", "{}\n");
        assertRefused(folder.resolve("gone"), readings, "gone is no folder of gold files");
        assertRefused(folder, readings, "holds no gold file");

        write("gold/a.json", "{\"text\": \"a.txt\"}");
        assertRefused(folder, readings, "readings.jsonl, line 1, is no reading");
        assertRefused(folder, write("broken.jsonl", "\n{"), "broken.jsonl, line 2, is not valid JSON");
        assertRefused(folder, folder.resolve("none.jsonl"), "There is no file");
        assertRefused(folder, write("empty.jsonl", ""), "The text a.txt is not in");

        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xE1, 'x'});
        assertRefused(folder, folder.resolve("empty.jsonl"), "a.txt is not in UTF-8");
        write("gold/b.json", "[");
        assertRefused(folder, readings, "b.json is not valid JSON");
        write("gold/b.json", "{}");
        assertRefused(folder, readings, "b.json is no gold file");
    }

    private void assertRefused(Path gold, Path readings, String reason) {
        assertThatThrownBy(() -> Evaluate.run(gold, readings, Optional.empty()))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining(reason);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Evaluation fixtures() {
        return Evaluate.run(GOLD, READINGS, Optional.empty());
    }

    private static boolean canRunPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
