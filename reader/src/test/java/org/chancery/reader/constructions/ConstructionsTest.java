package org.chancery.reader.constructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.reader.constructions.Construction.Phrase;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The constructions that diplomatic prose lives on: in each phrase the fact is found that stands beside it, or is not. */
class ConstructionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/constructions");
    private static final Reader READER = Reader.standard();

    @TestFactory
    Stream<DynamicNode> phrasesAreReadAsTheyShouldBe() throws IOException {
        return constructions()
                .map(construction -> dynamicContainer(
                        construction.language() + " " + construction.name(),
                        construction.phrases().stream()
                                .map(phrase -> dynamicTest(phrase.text(), () -> check(construction, phrase)))));
    }

    private static void check(Construction construction, Phrase phrase) {
        List<Set<String>> facts = Facts.of(READER.read(
                new Page(construction.name(), phrase.text(), phrase.published(), construction.language(), null)));
        String where = construction.language() + "/" + construction.name() + ".txt, line " + phrase.line();
        if (phrase.present()) {
            assertThat(facts).as(where).anySatisfy(fact -> assertThat(fact).containsAll(phrase.fact()));
        } else {
            assertThat(facts).as(where).noneMatch(fact -> fact.containsAll(phrase.fact()));
        }
    }

    private static Stream<Construction> constructions() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        return files.stream().map(ConstructionsTest::read);
    }

    private static Construction read(Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            return Construction.read(name, file.getParent().getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
