package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    private static final String TALKS = "Ngày 10/10, Bộ trưởng hội đàm với Đại sứ Nhật Bản.\n";

    @TempDir
    Path folder;

    @Test
    void aFileIsToldAsText() throws IOException {
        Call.Result result = new Call().run("read", write("a.txt", TALKS));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("a.txt").doesNotContain("\u001b");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void readingsForProgramsAreValidAgainstTheSchema() throws IOException {
        write("a.txt", TALKS);
        write("b.txt", "The Minister met the Ambassador of Japan on 10 October 2023.\n");

        Call.Result result = new Call().run("read", folder.toString(), "--format", "jsonl");

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(org.chancery.record.Schema.text());
        assertThat(result.out().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void standardInputIsRead() {
        Call.Result result = new Call().standardInput(TALKS).run("read", "-");

        assertThat(result.code()).isZero();
        assertThat(result.out()).isNotBlank();
    }

    @Test
    void whatCannotBeReadIsNamedWithItsReasonAndTheOthersAreRead() throws IOException {
        String good = write("good.txt", TALKS);
        String missing = folder.resolve("missing.txt").toString();

        Call.Result result = new Call().run("read", missing, good, "--format", "jsonl");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err().lines()).hasSize(1).first().asString().startsWith("chancery: " + missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl"})
    void threadsDoNotChangeAByte(String format) throws IOException {
        for (int i = 0; i < 60; i++) {
            write("page-" + i + ".txt", TALKS.repeat(1 + i % 7));
        }
        Set<String> outputs = new TreeSet<>();
        for (String threads : List.of("1", "2", "7")) {
            outputs.add(new Call()
                    .run("read", folder.toString(), "--format", format, "--threads", threads)
                    .out());
        }
        assertThat(outputs).hasSize(1);
    }

    @Test
    void rulesAndWordsOfTheUsersOwnAreReadWithTheBuiltInOnes() throws IOException {
        String page = write("a.txt", "They praised the Coral Charter.\n");
        write("own/en/treaties.lex", "class instrument cased\nCORAL kind=treaty : Coral Charter\n");

        String own = folder.resolve("own").toString();

        assertThat(new Call().run("read", page).out()).doesNotContain("CORAL");
        assertThat(new Call()
                        .run("read", page, "--lexicon", own, "--rules", own)
                        .out())
                .contains("CORAL");
    }

    @Test
    void everyMistakeInTheUsersFilesIsOneLine() throws IOException {
        String lexicon = write("own/words.lex", "entry\n");
        String rules = write("own/turns.rules", "stratum own\nwrites own\nrule r -> own\n  (\n");
        String own = folder.resolve("own").toString();

        Call.Result result = new Call().run("read", write("a.txt", TALKS), "--lexicon", own, "--rules", own);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("chancery: " + rules + ", line 4, column 4: "))
                .anyMatch(line -> line.startsWith("chancery: " + lexicon + ", line 1, column 1: "));
    }

    @Test
    void theAccountOfManyEndsWithTheSum() throws IOException {
        write("a.txt", TALKS);
        write("b.txt", TALKS);

        assertThat(new Call().run("read", folder.toString()).out().lines())
                .last()
                .asString()
                .startsWith("2 documents read: ");
    }

    @Test
    void theOutputMayBeAFile() throws IOException {
        Path file = folder.resolve("out.jsonl");

        Call.Result result =
                new Call().run("read", write("a.txt", TALKS), "--format", "jsonl", "--output", file.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void theOutputIsNeverWrittenOverWhatIsToBeRead() throws IOException {
        String file = write("a.txt", TALKS);

        Call.Result result = new Call().run("read", file, "--output", file);

        assertThat(result.code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(file))).isEqualTo(TALKS);
    }

    @Test
    void coloursAreForTerminalsUnlessAskedOtherwise() throws IOException {
        String file = write("a.txt", TALKS);

        assertThat(new Call().run("read", file).out()).doesNotContain("\u001b");
        assertThat(new Call().run("read", file, "--color", "always").out()).contains("\u001b");
        assertThat(new Call().standardOutputIsTerminal(80).run("read", file).out())
                .contains("\u001b");
        assertThat(new Call()
                        .standardOutputIsTerminal(80)
                        .run("read", file, "--color", "never")
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Call()
                        .standardOutputIsTerminal(80)
                        .noColour()
                        .run("read", file)
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void progressIsShownOnATerminalWhereThereIsMuchToRead() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("page-" + i + ".txt", TALKS);
        }
        assertThat(new Call()
                        .standardErrorIsTerminal(80)
                        .run("read", folder.toString())
                        .err())
                .endsWith("\r\u001b[K");
        assertThat(new Call().run("read", folder.toString()).err()).isEmpty();
        assertThat(new Call()
                        .standardErrorIsTerminal(80)
                        .run("read", folder.resolve("page-1.txt").toString())
                        .err())
                .isEmpty();
    }

    @Test
    void aReceiverThatLeavesEndsTheProgramQuietly() throws IOException {
        Call.Result result = new Call().run(failing("Broken pipe"), "read", write("a.txt", TALKS));

        assertThat(result).isEqualTo(new Call.Result(0, "", ""));
    }

    @Test
    void anOutputThatFailsIsOneSentence() throws IOException {
        Call.Result result = new Call().run(failing("No space left on device"), "read", write("a.txt", TALKS));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("chancery: Cannot write to standard output: no space left on device.\n");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
