package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.record.ChanceryException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationListTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeThreeTexts() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.createDirectories(folder.resolve("texts"));
            Files.writeString(folder.resolve(name), "Tin");
            Files.writeString(folder.resolve("texts").resolve(name), "Tin");
        }
    }

    @Test
    void datesTheTextsOfItsFolder() throws IOException {
        list("LIST-vi.tsv", "text\tlanguage\tpublished\na.txt\tvi\t2024-11-07\nb.txt\tvi\t\n");
        list("LIST-en.tsv", "published\ttext\n2023-05\tc.txt\n2023-06\ta.txt\n");

        assertThat(dates(folder.resolve("a.txt"), folder.resolve("b.txt"), folder.resolve("c.txt")))
                .containsExactlyEntriesOf(expected("a.txt", "2023-06", "b.txt", "", "c.txt", "2023-05"));
    }

    @Test
    void datesTheTextsOfAFolderWithinHoweverTheyAreNamed() throws IOException {
        list("LIST.tsv", "text\tpublished\r\na.txt\t2024-11-07\r\n");
        list("texts/LIST.tsv", "text\tpublished\nb.txt\t2020\n");

        Map<String, String> dates = expected("texts/a.txt", "2024-11-07", "texts/b.txt", "2020", "texts/c.txt", "");
        assertThat(dates(folder.resolve("texts"))).containsExactlyEntriesOf(dates);
        assertThat(dates(folder)).containsAllEntriesOf(dates);
    }

    @Test
    void mayNameATextWithoutItsEnding() throws IOException {
        list("LIST.tsv", "text\tpublished\na\t2024\n");

        assertThat(dates(folder.resolve("a.txt"))).containsExactlyEntriesOf(expected("a.txt", "2024"));
    }

    @Test
    void goesBeforeTheDateThatTheUserGivesForAll() throws IOException {
        list("LIST.tsv", "text\tpublished\na.txt\t2024-11-07\n");

        List<Arrival> arrivals = intake(new IntakeOptions("2001", null))
                .arrivals(List.of(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b.txt").toString()))
                .toList();

        assertThat(arrivals).extracting(PublicationListTest::published).containsExactly("2024-11-07", "2001");
    }

    @Test
    void refusesATextWhoseDateIsNone() throws IOException {
        list("LIST.tsv", "text\tpublished\na.txt\t2024-11-07\nb.txt\tyesterday\n");
        Path text = folder.resolve("b.txt");

        assertThat(intake(IntakeOptions.NONE).arrivals(List.of(text.toString())))
                .containsExactly(new Arrival.Failed(
                        text.toString(),
                        text + " cannot be dated: “yesterday” in " + folder.resolve("LIST.tsv")
                                + ", line 3, is no date. Write it as 2024-11-07, 2024-11 or 2024."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name\tdate\na.txt\t2024\n", "text\tpublished\na.txt\n", "\u0000\u0001\u0002"})
    void passesOverTablesOfAnotherKind(String table) throws IOException {
        list("LIST.tsv", table);

        assertThat(dates(folder.resolve("a.txt"))).containsExactlyEntriesOf(expected("a.txt", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-07, 2024-11-07",
        "2024-11, 2024-11",
        "2024, 2024",
        "' 2024-02-29 ', 2024-02-29",
        "2024-11-07T23:59:59Z, 2024-11-07",
        "2024-11-07 08:30, 2024-11-07"
    })
    void readsDaysMonthsAndYears(String written, String date) {
        assertThat(PublicationDate.of(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2023-02-29", "2024-13", "2024-1-5", "07/11/2024", "2024-11-07x", "2024T10:00"})
    void refusesWhatIsNoDate(String written) {
        assertThat(PublicationDate.of(written)).isEmpty();
    }

    @Test
    void refusesADateOfTheUserThatIsNone() {
        assertThatThrownBy(() -> new IntakeOptions("hôm nay", null))
                .isInstanceOf(ChanceryException.class)
                .hasMessage("The publication date “hôm nay” is no date. Write it as 2024-11-07, 2024-11 or 2024.");
    }

    private void list(String name, String table) throws IOException {
        Files.writeString(folder.resolve(name), table);
    }

    private Map<String, String> dates(Path... paths) {
        Map<String, String> dates = new LinkedHashMap<>();
        List<String> named = List.of(paths).stream().map(Path::toString).toList();
        intake(IntakeOptions.NONE)
                .arrivals(named)
                .forEach(a -> dates.put(folder.relativize(Path.of(a.source())).toString(), published(a)));
        return dates;
    }

    private static Map<String, String> expected(String... namesAndDates) {
        Map<String, String> dates = new LinkedHashMap<>();
        for (int i = 0; i < namesAndDates.length; i += 2) {
            dates.put(namesAndDates[i], namesAndDates[i + 1]);
        }
        return dates;
    }

    private static String published(Arrival arrival) {
        return Objects.requireNonNullElse(((Arrival.Arrived) arrival).page().published(), "");
    }

    private static Intake intake(IntakeOptions options) {
        return new Intake(options, new ByteArrayInputStream(new byte[0]));
    }
}
