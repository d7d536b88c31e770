package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.reader.Page;

/** The texts that are measured, from where the project stands: those beside it, else its own examples. */
final class Texts {
    private static final Path SHARED =
            Path.of(System.getProperty("chancery.shared", "../shared")).resolve("gold/dev");
    private static final Path EXAMPLES = Path.of("examples");

    private Texts() {}

    /** The folder that {@link #articles} come from. */
    static Path folder() {
        return Files.isDirectory(SHARED.resolve("texts")) ? SHARED.resolve("texts") : EXAMPLES;
    }

    /** Real articles with their dates of publication. */
    static List<Page> articles() {
        return pages(folder(), folder().equals(EXAMPLES) ? EXAMPLES : SHARED);
    }

    /** A text of so many bytes in UTF-8, or a few less: the Vietnamese examples one after another, again and again. */
    static String ofLength(int bytes) {
        StringBuilder all = new StringBuilder();
        for (Page page : pages(EXAMPLES, EXAMPLES)) {
            if (page.text().contains("ạ")) {
                all.append(page.text()).append("\n\n");
            }
        }
        String articles = all.toString();
        int once = articles.getBytes(StandardCharsets.UTF_8).length;
        String repeated = articles.repeat(bytes / once + 1);
        byte[] cut = repeated.getBytes(StandardCharsets.UTF_8);
        int end = bytes;
        while (end > 0 && (cut[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(cut, 0, end, StandardCharsets.UTF_8);
    }

    private static List<Page> pages(Path texts, Path lists) {
        try (Stream<Path> files = Files.list(texts)) {
            Map<String, String> published = published(lists);
            List<Page> pages = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                String date = published.getOrDefault(name, published.get(name.replace(".txt", "")));
                pages.add(new Page(name, Files.readString(file), date, null, null));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates of publication by name of text, from the lists in a folder. */
    private static Map<String, String> published(Path folder) throws IOException {
        Map<String, String> published = new HashMap<>();
        try (Stream<Path> lists = Files.list(folder)) {
            for (Path list : lists.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                for (String line : Files.readAllLines(list)) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length > 1 && cells[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
                        published.put(cells[0], cells[1]);
                    }
                }
            }
        }
        return published;
    }
}
