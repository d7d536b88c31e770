package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD = """
            {"text": "talks.txt", "language": "en", "given_published": null, "diplomatic": true, "published": null,
             "drop": [],
             "persons": [{"name": "Jane Roe", "international": "Jane Roe", "role": "minister", "represents": "GBR"}],
             "engagements": [], "statements": [], "instruments": [], "relations": []}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void layOutGold() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("talks.txt"), "Jane Roe spoke.");
        Files.writeString(folder.resolve("gold/talks.json"), GOLD);
        Files.writeString(folder.resolve("readings.jsonl"), "");
    }

    @Test
    void figuresArePrinted() {
        Call.Result result = evaluate("gold", "readings.jsonl");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("headline").contains("persons").doesNotContain("missed");
    }

    @Test
    void mistakesAreListedWhereAskedFor() {
        assertThat(evaluate("gold", "readings.jsonl", "--errors").out()).contains("persons, missed: 1", "Jane Roe");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Call.Result result = evaluate("nowhere", "readings.jsonl");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("chancery: ").contains("nowhere").hasLineCount(1);
    }

    private Call.Result evaluate(String gold, String readings, String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "evaluate";
        args[1] = folder.resolve(gold).toString();
        args[2] = folder.resolve(readings).toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return new Call().run(args);
    }
}
