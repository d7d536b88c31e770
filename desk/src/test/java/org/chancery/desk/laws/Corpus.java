package org.chancery.desk.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reader.Page;

/** The texts that laws are tried on: the project's examples, those that lie beside the project where they are, and random ones. */
final class Corpus {
    /** The folder that lies beside the project, or where the property says. */
    private static final Path SHARED = Path.of(System.getProperty("chancery.shared", "../../shared"));

    private Corpus() {}

    static List<Page> examples() {
        return pages(Path.of("../examples"));
    }

    /** Real texts from outside the project; none where they are absent. */
    static List<Page> shared() {
        List<Page> pages = new ArrayList<>(pages(SHARED.resolve("seeds")));
        pages.addAll(pages(SHARED.resolve("gold/dev/texts")));
        return pages;
    }

    /** So many random texts, always the same ones. */
    static List<Page> random(int count) {
        RandomTexts texts = new RandomTexts(20_240_101, examples());
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(Page.of("random-" + i, texts.next()));
        }
        return pages;
    }

    /** Texts as long as archives: the Vietnamese examples several times over, and a single line of them. */
    static List<Page> archives() {
        String articles = examples().stream()
                .map(Page::text)
                .filter(text -> text.contains("ạ"))
                .collect(Collectors.joining("\n\n"));
        String archive = (articles + "\n\n").repeat(6);
        return List.of(Page.of("archive", archive), Page.of("line", archive.replaceAll("\\s+", " ")));
    }

    /** All of them. */
    static List<Page> all(int random) {
        return Stream.of(examples(), shared(), random(random))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Page> pages(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Page> pages = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                pages.add(Page.of(file.getFileName().toString(), text));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
