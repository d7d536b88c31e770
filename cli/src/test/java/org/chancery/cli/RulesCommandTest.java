package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final String RULES = """
            stratum own
            reads party
            writes own

            define WORDS = ( "our"
              "friend" )

            # Who is a friend.
            rule own.friend -> own kind=friend
              @party
              $WORDS
            """;

    private static final String PHRASES = """
            rule own.friend
            + They met Japan our friend. => Japan our friend
            - They met our friend Japan.
            """;

    @TempDir
    Path folder;

    @Test
    void allRulesAreListedByLanguageAndStratum() {
        Call.Result result = new Call().run("rules");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("English · ", "Vietnamese · ", "\ncontacts\n")
                .containsPattern("\n  vi\\.meeting\\.receive +\\d+ phrases · rules/vi/receiving\\.rules:\\d+\n");
    }

    @Test
    void theRulesOfOneLanguageAreListed() {
        assertThat(new Call().run("rules", "--lang", "en").out())
                .contains("en.meeting.meet")
                .doesNotContain("vi.meeting");
        assertThat(new Call().run("rules", "--lang", "fr").code()).isEqualTo(2);
    }

    @Test
    void oneRuleIsToldWithItsPatternAndItsPhrases() throws IOException {
        write("own.rules", RULES);
        write("own.corpus", PHRASES);

        Call.Result result = new Call().run("rules", "own.friend", "--lang", "en", "--rules", folder.toString());

        assertThat(result.out()).isEqualTo("""
                own.friend · English · stratum own · %s:9
                gives own kind=friend

                  @party
                  $WORDS

                where
                  $WORDS = ( "our" "friend" )

                must find something in
                  + They met Japan our friend. => Japan our friend

                must find nothing in
                  - They met our friend Japan.
                """.formatted(folder.resolve("own.rules")));
    }

    @Test
    void theBeginningOfNamesListsThoseThatHaveIt() {
        assertThat(new Call().run("rules", "vi.call").out())
                .contains("vi.call.phone")
                .doesNotContain("vi.meeting");
    }

    @Test
    void aRuleThatIsNotThereIsWrongUsage() {
        Call.Result result = new Call().run("rules", "vi.nothing");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("chancery: There is no rule named 'vi.nothing'; ");
    }

    @Test
    void everyMistakeOfTheUsersFilesIsToldWithItsPlace() throws IOException {
        String rules = write("own.rules", RULES + "rule own.bad -> own\n  @parti\nrule own.bare -> own\n  \"x\"\n");
        String corpus = write("own.corpus", PHRASES + "+ Nobody is here.\n= what\n");
        String words = write("words.lex", "class party\nJPN\n");

        Call.Result result =
                new Call().run("rules", "--check", "--rules", folder.toString(), "--lexicon", folder.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .anyMatch(line -> line.startsWith("chancery: " + rules + ", line 13, column 4: "))
                .anyMatch(line -> line.startsWith("chancery: " + rules + ", line 14, column 1: rule own.bare has no"))
                .anyMatch(line -> line.equals("chancery: " + corpus
                        + ", line 4, column 3: rule own.friend finds nothing here, and must find something."))
                .anyMatch(line -> line.startsWith("chancery: " + corpus + ", line 5, column 1: "))
                .anyMatch(line -> line.startsWith("chancery: " + words + ", line 2, column 4: "));
    }

    @Test
    void aPhraseForARuleThatIsNotThereIsAMistake() throws IOException {
        String corpus = write("own.corpus", "rule own.ghost\n+ Boo.\n");

        assertThat(new Call()
                        .run("rules", "--check", "--rules", folder.toString())
                        .err())
                .contains("chancery: " + corpus + ", line 2, column 3: there is no rule own.ghost");
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }
}
