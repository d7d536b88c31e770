package org.chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.record.ChanceryException;

/** The reader's built-in data files. */
final class Resources {
    /** The folders that hold them. */
    static final List<String> FOLDERS = List.of("history", "lexicon", "names", "rules");

    private static final List<String> INDEX = index();

    private Resources() {}

    /** Names of all built-in data files, as {@code lexicon/vi/states.lex}, in order. */
    private static List<String> index() {
        try {
            Path home = Path.of(Resources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return names(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return names(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new ChanceryException("The reader's data files cannot be listed: " + e.getMessage() + ".", e);
        }
    }

    private static List<String> names(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
                paths.filter(Files::isRegularFile)
                        .map(p -> root.relativize(p).toString().replace('\\', '/'))
                        .forEach(names::add);
            }
        }
        names.sort(null);
        return names;
    }

    /** Content, by name, of the built-in files of a folder with one of these endings. */
    static Map<String, String> builtIn(String folder, String ending) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : INDEX) {
            if (name.startsWith(folder + "/") && name.endsWith(ending)) {
                files.put(name, read(name));
            }
        }
        return files;
    }

    /** Names of the built-in files of a folder, in order. */
    static List<String> names(String folder) {
        return INDEX.stream().filter(name -> name.startsWith(folder + "/")).toList();
    }

    /** Tags of the languages that have built-in rules, in order. */
    static Set<String> languages() {
        Set<String> tags = new TreeSet<>();
        names("rules").forEach(name -> tags.add(name.split("/", -1)[1]));
        return tags;
    }

    /** The text of one built-in file. */
    static String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The bytes of one built-in file. */
    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new ChanceryException(
                        "The data file " + name + " is missing from this build; build the project again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
