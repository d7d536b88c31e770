package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding, reading again and taking down, as from a shell. */
class RegisterCommandsTest {
    private static final String TALKS = """
            Chiều 2/11/2023, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hà Lan Mark Rutte, đang thăm \
            chính thức Việt Nam. Hai Thủ tướng ca ngợi Hiến chương San Hô và nhất trí thúc đẩy hợp tác nông nghiệp.
            """;

    @TempDir
    Path folder;

    private String register = "";
    private String texts = "";

    @BeforeEach
    void texts() throws IOException {
        register = folder.resolve("register").toString();
        texts = folder.resolve("texts").toString();
        write("texts/a.txt", TALKS);
        write("texts/b.txt", TALKS.replace("Chiều 2/11", "Chiều thứ Năm 2/11"));
    }

    @Test
    void whatIsAddedIsCountedAndKnownTheSecondTime() {
        assertThat(call("add", texts).out())
                .isEqualTo("2 documents added to " + register + ", among them a near copy of another.\n");
        assertThat(call("add", texts).out()).isEqualTo("0 documents added to " + register + "; 2 known already.\n");
    }

    @Test
    void aDocumentThatCannotBeReadIsOneLineAndTheOthersAreAdded() throws IOException {
        Files.write(folder.resolve("texts/broken.txt"), new byte[] {1, 0, 2, 0, 3});

        Call.Result result = call("add", texts);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("broken.txt");
        assertThat(result.out()).startsWith("2 documents added").contains("; 1 could not be read.");
    }

    @Test
    void readingAgainTellsWhatChangedFactByFact() throws IOException {
        call("add", texts);
        assertThat(call("reread").out()).isEqualTo("2 documents read again: nothing changed.\n");

        write("own/vi/charters.lex", "class instrument cased\nCORAL kind=treaty : Hiến chương San Hô\n");
        Call.Result result = call("reread", "--lexicon", folder.resolve("own").toString());

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(texts + "/a.txt\n  ~ instrument i-")
                .contains("  Hiến chương San Hô\n      code: – → CORAL\n")
                .endsWith("2 documents read again: 0 facts found now, 0 no longer, 2 otherwise, in 2 documents.\n");
    }

    @Test
    void aTextTakenDownIsNotReadOrTakenInAgain() {
        call("add", texts);

        assertThat(call("forget", texts + "/a.txt").code()).isZero();
        assertThat(call("reread").out()).startsWith("1 document read again");
        Call.Result again = call("add", texts);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo("chancery: " + texts + "/a.txt was taken down for good and is not taken in again.\n");
        assertThat(call("forget", "c.txt").err()).startsWith("chancery: There is no document c.txt in the register");
    }

    @Test
    void whatSeveralDocumentsTellIsWrittenOutOnce() {
        call("add", texts);

        assertThat(call("export", "engagements", "--format", "jsonl").out().lines())
                .filteredOn(line -> line.contains("\"type\":\"meeting\""))
                .singleElement()
                .asString()
                .contains("\"date\":\"2023-11-02\"", "\"source\":\"" + texts + "/a.txt\"", "/b.txt\"");
        assertThat(call("export", "persons").out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"international\":\"Mark Rutte\"")
                        && line.contains("\"seen\":\"2023-11-02/2023-11-02\""));
    }

    private Call.Result call(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--register";
        all[arguments.length + 2] = register;
        return new Call().run(all);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
