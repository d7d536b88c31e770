package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The publication dates that come in a table beside the texts: files LIST*.tsv with a head line that
 * names at least the columns {@code text} (a file's name) and {@code published}.
 */
final class PublicationList {
    /**
     * What a row says.
     *
     * @param published as it is written there
     * @param where the file and the line
     */
    record Entry(String published, String where) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private PublicationList() {}

    /** The lists in a folder as one; where two date the same text, the first by file name holds. */
    static PublicationList in(Path folder) throws IOException {
        PublicationList list = new PublicationList();
        for (Path file : Folder.entries(folder)) {
            String name = Folder.name(file);
            if (name.startsWith("LIST") && name.endsWith(".tsv") && Files.isRegularFile(file)) {
                list.add(file);
            }
        }
        return list;
    }

    /** The row of a text, if there is one with a date; it may name the text without its ending. */
    Optional<Entry> entry(String text) {
        Entry entry = entries.get(text);
        int ending = text.lastIndexOf('.');
        return Optional.ofNullable(entry == null && ending > 0 ? entries.get(text.substring(0, ending)) : entry);
    }

    private void add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            add(TextBytes.read(in, file.toString()).lines().toList(), file);
        } catch (Refusal notText) {
            // A table that is no text is none of ours, whatever its name.
            return;
        }
    }

    private void add(List<String> lines, Path file) {
        List<String> head = lines.isEmpty() ? List.of() : cells(lines.getFirst());
        int text = head.indexOf("text");
        int published = head.indexOf("published");
        if (text < 0 || published < 0) {
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            List<String> row = cells(lines.get(i));
            if (row.size() > Math.max(text, published) && !row.get(published).isEmpty()) {
                String path = row.get(text);
                String where = file + ", line " + (i + 1);
                entries.putIfAbsent(path.substring(path.lastIndexOf('/') + 1), new Entry(row.get(published), where));
            }
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
