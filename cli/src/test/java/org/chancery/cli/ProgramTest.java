package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.record.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramTest {
    @Test
    void theSchemaIsPrinted() {
        assertThat(new Call().run("schema")).isEqualTo(new Call.Result(0, Schema.text(), ""));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(new Call().run("--version").out()).matches("chancery \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(new Call().run("--help").out()).contains("  read ", "  schema ", "  evaluate ");
    }

    @Test
    void helpIsForStandardOutputAndSucceeds() {
        Call.Result result = new Call().run("read", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("--format", "--published", "--lang", "--threads", "--output");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongCalls")
    void aCallThatIsNotUnderstoodIsAnsweredWithASentence(String[] args, String sentence) {
        Call.Result result = new Call().run(args);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("chancery: " + sentence + "\n");
    }

    private static Stream<Arguments> wrongCalls() {
        String help = " See 'chancery read --help'.";
        return Stream.of(
                call("A command is needed, such as 'chancery read PATH'. See 'chancery --help'."),
                call("'reed' is not known here. Did you mean 'read'? See 'chancery --help'.", "reed"),
                call("Missing required parameter: 'PATH'." + help, "read"),
                call("'--thread' is not known here. Did you mean '--threads'?" + help, "read", "--thread", "2", "x"),
                call("--threads must be at least 1, not 0." + help, "read", "--threads", "0", "x"),
                call("Invalid value for option '--threads': 'two' is not an int." + help, "read", "--threads", "two"),
                call("--lang must be en or vi, not fr." + help, "read", "--lang", "fr", "x"),
                call(
                        "The publication date “soon” is no date. Write it as 2024-11-07, 2024-11 or 2024." + help,
                        "read",
                        "--published",
                        "soon",
                        "x"),
                call("There is no folder /no/rules to take --rules from." + help, "read", "--rules", "/no/rules", "x"),
                call(
                        "Cannot write to /no/folder/out: there is no such file or folder." + help,
                        "read",
                        "x",
                        "--output",
                        "/no/folder/out"));
    }

    private static Arguments call(String sentence, String... args) {
        return Arguments.of(args, sentence);
    }
}
