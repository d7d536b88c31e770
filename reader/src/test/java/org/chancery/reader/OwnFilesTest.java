package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;
import org.chancery.record.ChanceryException;
import org.chancery.record.Instrument;
import org.chancery.record.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {
    private static final String TREATY = "class instrument cased\nCORAL kind=treaty : Coral Charter\n";

    @TempDir
    Path folder;

    @Test
    void aLexiconDirectlyInTheFolderCountsForEveryLanguage() throws IOException {
        write("treaties.lex", TREATY);

        assertThat(instruments("en", "They praised the Coral Charter.")).containsExactly("CORAL");
        assertThat(instruments("vi", "Hai bên đề cao Coral Charter.")).containsExactly("CORAL");
    }

    @Test
    void aLexiconInTheFolderOfALanguageCountsForThatOne() throws IOException {
        write("en/treaties.lex", TREATY);

        assertThat(instruments("en", "They praised the Coral Charter.")).containsExactly("CORAL");
        assertThat(instruments("vi", "Hai bên đề cao Coral Charter.")).doesNotContain("CORAL");
    }

    @Test
    void aMaskTakesABuiltInFormAway() throws IOException {
        String text = "They praised UNCLOS.";
        assertThat(instruments("en", text)).containsExactly("UNCLOS");

        write("en/mask.lex", "class instrument cased\n-UNCLOS\n");

        assertThat(instruments("en", text)).isEmpty();
    }

    @Test
    void theUsersEntryWinsOverABuiltInOneOfTheSameForm() throws IOException {
        write("en/own.lex", "class instrument cased\nSEALAW kind=other : UNCLOS\n");

        assertThat(instruments("en", "They praised UNCLOS.")).containsExactly("SEALAW");
    }

    @Test
    void aRuleMayBeAddedToABuiltInStratum() throws IOException {
        write("en/own.rules", """
                stratum instruments
                reads party
                writes treaty

                rule own.accord -> treaty
                  name:( "entente of" #cap )
                """);

        Reading reading = read("en", "They praised the Entente of Miravalle.");

        assertThat(reading.instruments()).hasSize(1);
        assertThat(reading.instruments().getFirst().rule()).isEqualTo("own.accord");
    }

    @Test
    void aLanguageMayHaveFilesOfTheUsersOnly() throws IOException {
        write("fr/treaties.lex", "class instrument cased\nCORAL kind=treaty : Charte du corail\n");
        write("fr/treaties.rules", """
                stratum instruments
                reads instrument
                writes treaty

                rule fr.instrument.known -> treaty
                  name:( known:@instrument )
                """);

        Reader reader = reader();

        assertThat(reader.languages()).containsExactly("en", "fr", "vi");
        assertThat(instruments("fr", "Ils ont salué la Charte du corail.")).containsExactly("CORAL");
    }

    @Test
    void theDigestIsThatOfTheFilesInForceWhereverTheyLie() throws IOException {
        String builtIn = digest(Reader.standard());
        assertThat(builtIn).matches("[0-9a-f]{16}").isEqualTo(digest(reader()));

        write("own.lex", TREATY);
        String once = digest(reader());
        assertThat(once).isNotEqualTo(builtIn);

        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.copy(folder.resolve("own.lex"), elsewhere.resolve("own.lex"));
        assertThat(digest(Reader.with(Optional.empty(), Optional.of(elsewhere))))
                .isEqualTo(once);

        Files.move(elsewhere.resolve("own.lex"), elsewhere.resolve("renamed.lex"));
        assertThat(digest(Reader.with(Optional.empty(), Optional.of(elsewhere))))
                .isNotEqualTo(once);
    }

    @Test
    void everyReadingNamesTheVersion() {
        assertThat(Reader.standard().read(Page.of("x", "x")).reader().version()).matches("\\d+\\.\\d+\\.\\d+\\S*");
    }

    @Test
    void linksAreFollowed() throws IOException {
        write("files/own.lex", TREATY);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("files"));

        Reader reader = Reader.with(Optional.empty(), Optional.of(link));

        assertThat(reader.read(new Page("x", "They praised the Coral Charter.", null, "en", null))
                        .instruments())
                .hasSize(1);
    }

    @Test
    void everyMistakeIsToldOnceWithItsPlace() throws IOException {
        String lexicon = write("bad.lex", "class party\nVNM : Việt Nam |\nno colon\n");
        String rules = write("bad.rules", "stratum own\nreads party\nwrites own\nrule r -> own\n  @partie\n");

        assertThatThrownBy(this::reader)
                .asInstanceOf(type(MistakeException.class))
                .satisfies(e -> assertThat(e.mistakes())
                        .extracting(Mistake::file, Mistake::line, Mistake::column)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(lexicon, 2, 17),
                                org.assertj.core.groups.Tuple.tuple(lexicon, 3, 9),
                                org.assertj.core.groups.Tuple.tuple(rules, 5, 4)));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedByName() throws IOException {
        Files.write(folder.resolve("old.lex"), "class x\ny : Bùi\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(this::reader)
                .isInstanceOf(MistakeException.class)
                .hasMessage(folder.resolve("old.lex") + ": the file is not UTF-8; save it as that.");
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws IOException {
        write("own.lex", "\uFEFF" + TREATY);

        assertThat(instruments("en", "They praised the Coral Charter.")).containsExactly("CORAL");
    }

    @Test
    void aFolderThatNamesNoLanguageIsRefused() throws IOException {
        write("Vietnamese/own.lex", TREATY);

        assertThatThrownBy(this::reader)
                .isInstanceOf(MistakeException.class)
                .hasMessageContaining("the folder 'Vietnamese' names no language");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Reader.with(Optional.of(missing), Optional.empty()))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("There is no folder " + missing);
    }

    private Reader reader() {
        return Reader.with(Optional.of(folder), Optional.of(folder));
    }

    private static String digest(Reader reader) {
        return reader.read(Page.of("x", "x")).reader().rules();
    }

    private Reading read(String language, String text) {
        return reader().read(new Page("x", text, null, language, null));
    }

    private List<String> instruments(String language, String text) {
        return read(language, text).instruments().stream().map(Instrument::code).toList();
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return file.toString();
    }
}
