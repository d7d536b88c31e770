package org.chancery.reader.zones;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.lexicon.Lexicon;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.chancery.record.Block;
import org.chancery.record.BlockKind;

/** Small pages for the tests, told apart with the built-in lexicons. */
final class Pages {
    static final Pages VIETNAMESE = new Pages("vi");
    static final Pages ENGLISH = new Pages("en");

    private final Vocabulary vocabulary = new Vocabulary();
    final Lexicon lexicon;

    private Pages(String language) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of(
                "any/furniture-english.lex",
                "any/furniture-vietnamese.lex",
                "any/outlets.lex",
                language + "/months.lex")) {
            files.put(name, read("/lexicon/" + name));
        }
        lexicon = Lexicon.of(files, Map.of(), vocabulary, new Mistakes());
    }

    /** A page and what was found on it. */
    record Page(Text text, Zones zones) {
        /** The lines that are not the article. */
        List<String> dropped() {
            return lines(false);
        }

        /** The lines of the article. */
        List<String> kept() {
            return lines(true);
        }

        BlockKind kindOf(String line) {
            int at = text.raw().indexOf(line);
            for (Block block : zones.blocks(text)) {
                if (block.start() <= at && at < block.end()) {
                    return block.kind();
                }
            }
            throw new AssertionError(line);
        }

        private List<String> lines(boolean kept) {
            List<String> lines = new ArrayList<>();
            for (Block block : zones.blocks(text)) {
                if (block.kind().kept() == kept) {
                    text.raw()
                            .substring(block.start(), block.end())
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(lines::add);
                }
            }
            return lines;
        }
    }

    Page page(String... lines) {
        Text text = text(String.join("\n", lines));
        return new Page(text, zones(text));
    }

    Text text(String raw) {
        return Text.of(raw, vocabulary);
    }

    Zones zones(Text text) {
        return Zones.of(text, lexicon.find(text));
    }

    private static String read(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
