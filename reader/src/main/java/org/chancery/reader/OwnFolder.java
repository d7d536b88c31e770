package org.chancery.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;
import org.chancery.reader.data.Mistakes;
import org.chancery.record.ChanceryException;

/**
 * A user's folder of data files. What lies in a folder of it that is named by a language, as {@code vi}, counts
 * for that language; what lies in {@code any}, or directly in the user's folder, for every one.
 */
final class OwnFolder {
    private static final String EVERY = "any";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * One file.
     *
     * @param name path as the user knows it
     * @param place path within the user's folder, with {@code /}
     * @param language the language it counts for, or {@code any}
     */
    record DataFile(String name, String place, String language, String content) {}

    private final List<DataFile> files;

    private OwnFolder(List<DataFile> files) {
        this.files = files;
    }

    /**
     * Takes in the files of a folder that have one of these endings; nothing where no folder is given.
     */
    static OwnFolder of(Optional<Path> folder, Set<String> endings) {
        List<DataFile> files = new ArrayList<>();
        folder.ifPresent(home -> {
            if (!Files.isDirectory(home)) {
                throw new ChanceryException(
                        "There is no folder " + home + "; name one that holds " + endings + " files.");
            }
            Mistakes mistakes = new Mistakes();
            for (Path path : paths(home, endings)) {
                try {
                    files.add(read(home, path));
                } catch (MistakeException e) {
                    mistakes.addAll(e.mistakes());
                }
            }
            mistakes.refuse();
        });
        return new OwnFolder(List.copyOf(files));
    }

    List<DataFile> files() {
        return files;
    }

    /** Content, by name, of the files with an ending that count for a language: first those for every one. */
    Map<String, String> contents(String tag, String ending) {
        Map<String, String> contents = new LinkedHashMap<>();
        for (String language : List.of(EVERY, tag)) {
            for (DataFile file : files) {
                if (file.language().equals(language) && file.name().endsWith(ending)) {
                    contents.put(file.name(), file.content());
                }
            }
        }
        return contents;
    }

    /** The languages that have a folder. */
    Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        files.forEach(file -> languages.add(file.language()));
        languages.remove(EVERY);
        return languages;
    }

    private static List<Path> paths(Path home, Set<String> endings) {
        try (Stream<Path> paths = Files.walk(home, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(p -> endings.stream().anyMatch(p.toString()::endsWith))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ChanceryException("The folder " + home + " cannot be listed: " + e.getMessage() + ".", e);
        }
    }

    private static DataFile read(Path home, Path path) {
        Path place = home.relativize(path);
        String language = place.getNameCount() == 1 ? EVERY : place.getName(0).toString();
        if (!language.matches("[a-z]{2,3}")) {
            throw new MistakeException(new Mistake(
                    path.toString(),
                    0,
                    0,
                    "the folder '" + language + "' names no language; use vi, en, another code of two or three small"
                            + " letters, any, or no folder."));
        }
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
            return new DataFile(path.toString(), place.toString().replace('\\', '/'), language, text);
        } catch (CharacterCodingException e) {
            throw new MistakeException(new Mistake(path.toString(), 0, 0, "the file is not UTF-8; save it as that."));
        } catch (IOException e) {
            throw new ChanceryException(path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
