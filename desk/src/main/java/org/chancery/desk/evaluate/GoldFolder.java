package org.chancery.desk.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.ChanceryException;

/**
 * Where gold and its texts lie.
 *
 * @param gold the folder of gold files
 * @param texts the folder of their texts
 */
record GoldFolder(Path gold, Path texts) {
    /**
     * Finds both.
     *
     * @param given the folder of gold files, or one with a folder {@code gold} in it
     * @param texts the folder of texts; else {@code texts} beside the gold folder, else the folder it lies in
     */
    static GoldFolder of(Path given, Optional<Path> texts) {
        if (!Files.isDirectory(given)) {
            throw new ChanceryException(given + " is no folder of gold files. Check the path.");
        }
        Path inner = given.resolve("gold");
        Path gold = Files.isDirectory(inner) ? inner : given;
        return new GoldFolder(gold, texts.orElseGet(() -> textsBeside(gold)));
    }

    private static Path textsBeside(Path gold) {
        Path beside = gold.toAbsolutePath().normalize().resolveSibling("texts");
        return Files.isDirectory(beside) ? beside : gold.resolve("..").normalize();
    }

    /** The gold files, sorted by name. */
    List<GoldFile> files() {
        try (Stream<Path> listed = Files.list(gold)) {
            List<GoldFile> files = listed.filter(path -> path.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(GoldFile::read)
                    .toList();
            if (files.isEmpty()) {
                throw new ChanceryException(gold + " holds no gold file: none of its files ends in .json.");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Text text(GoldFile file) {
        Path path = texts.resolve(file.text());
        try {
            return new Text(Files.readString(path));
        } catch (NoSuchFileException e) {
            throw new ChanceryException(
                    "The text " + file.text() + " is not in " + texts + ". Say where the texts are.", e);
        } catch (CharacterCodingException e) {
            throw new ChanceryException(path + " is not in UTF-8, in which texts with gold must be.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
