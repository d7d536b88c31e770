package org.chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.record.ChanceryException;

/** The reader's data files: those built in, found through {@code index.txt}, and those in a user's folder. */
final class Resources {
    private Resources() {}

    /** Names of all built-in data files, as {@code lexicon/vi/states.lex}. */
    static List<String> index() {
        return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** Content, by name, of the built-in files of a folder with one of these endings. */
    static Map<String, String> builtIn(String folder, String ending) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : index()) {
            if (name.startsWith(folder + "/") && name.endsWith(ending)) {
                files.put(name, read(name));
            }
        }
        return files;
    }

    /** Content, by path, of the files with an ending that lie in a user's folder or below. */
    static Map<String, String> own(Path folder, String ending) {
        Map<String, String> files = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            throw new ChanceryException(folder + " is no folder; name one that holds " + ending + " files.");
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
                files.put(path.toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new ChanceryException(folder + " cannot be read: " + e.getMessage() + ".", e);
        }
        return files;
    }

    /** The text of one built-in file. */
    static String read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new ChanceryException(
                        "The data file " + name + " is missing from this build; build the project again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
