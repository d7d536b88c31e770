package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String TALKS = "Ngày 10/10/2023, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Lào.\n";

    @TempDir
    Path folder;

    @Test
    void everyFactIsToldWithTheRuleThatFoundIt() throws IOException {
        Call.Result result = new Call().run("explain", write("a.txt", TALKS));

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Engagements", "vi.meeting.receive", "“tiếp” at 52–56");
    }

    @Test
    void onePlaceIsToldWithWhatWasMatchedThere() throws IOException {
        Call.Result result = new Call().run("explain", write("a.txt", TALKS), "--at", "52");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Sentence at 0–68, round “tiếp”")
                .contains("Facts that rest on it")
                .contains("Matched at 52")
                .contains("rules/vi/receiving.rules:");
    }

    @Test
    void aPlaceCountsCodePoints() throws IOException {
        String file = write("a.txt", "🕊🕊 " + TALKS);

        assertThat(new Call().run("explain", file, "--at", "55").out()).contains("round “tiếp”");
    }

    @Test
    void whatCameToNothingIsToldWithTheReason() throws IOException {
        String file = write("a.txt", "Hôm qua trời mưa. Bộ trưởng tiếp khách.\n");

        assertThat(new Call().run("explain", file, "--at", "3").out())
                .contains("No fact rests on it")
                .contains("Why nothing came of")
                .contains("no date: no engagement is dated by it");
    }

    @Test
    void aPlaceBehindTheTextIsRefused() throws IOException {
        Call.Result result = new Call().run("explain", write("a.txt", "Mưa."), "--at", "4");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "chancery: --at must be a place in the text, 0 to 3, not 4. See 'chancery explain --help'.\n");
    }

    @Test
    void anEmptyTextHasNoPlaces() throws IOException {
        assertThat(new Call().run("explain", write("a.txt", ""), "--at", "0").code())
                .isNotZero();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        Call.Result result =
                new Call().run("explain", folder.resolve("missing.txt").toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("chancery: ").hasLineCount(1).contains("missing.txt");
    }

    @Test
    void standardInputIsExplained() {
        assertThat(new Call().standardInput(TALKS).run("explain", "-").out()).contains("vi.meeting.receive");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
