package org.chancery.reader.zones;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.text.Fold;
import org.chancery.reader.text.Spellings;
import org.chancery.record.ChanceryException;

/** The words, letters and scripts by which languages are told, from {@code function-words.txt}. */
final class FunctionWords {
    private static final String FILE = "function-words.txt";

    /** Letters that are one language's own stand below this code point. */
    private static final int LETTERS = 0x2000;

    private static final FunctionWords LOADED = new FunctionWords();

    private final List<String> languages = new ArrayList<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Spellings<Long> spellings = new Spellings<>();
    private final int[] letters = new int[LETTERS];
    private final Map<UnicodeScript, Long> scripts = new EnumMap<>(UnicodeScript.class);

    private FunctionWords() {
        Arrays.fill(letters, -1);
        try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ChanceryException("The list of function words is missing from this build; build it again.");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.forEach(spellings::add);
    }

    static FunctionWords loaded() {
        return LOADED;
    }

    /** The languages known, by number. */
    List<String> languages() {
        return languages;
    }

    /** The languages that a folded word belongs to, as bits. */
    long of(String folded) {
        return words.getOrDefault(folded, 0L);
    }

    /** The languages that the word from one offset to before another belongs to, as bits, if it is spelled as it is folded. */
    long of(char[] line, int from, int to) {
        Long languages = spellings.find(line, from, to);
        return languages == null ? 0 : languages;
    }

    /** The language that alone has a letter, or -1. */
    int letter(char folded) {
        return folded < LETTERS ? letters[folded] : -1;
    }

    /** The languages that a script tells by itself, as bits. */
    long of(UnicodeScript script) {
        return scripts.getOrDefault(script, 0L);
    }

    private void line(String line) {
        String[] parts = line.split("\\s+");
        if (parts[0].equals("script")) {
            for (int i = 2; i < parts.length; i++) {
                scripts.merge(UnicodeScript.forName(parts[1]), 1L << number(parts[i]), (a, b) -> a | b);
            }
        } else if (parts[0].equals("letters")) {
            for (char letter : parts[3].toCharArray()) {
                letters[letter] = number(parts[1]);
            }
        } else {
            long bit = 1L << number(parts[0]);
            for (int i = 2; i < parts.length; i++) {
                words.merge(Fold.word(parts[i]), bit, (a, b) -> a | b);
            }
        }
    }

    private int number(String language) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
        return languages.indexOf(language);
    }
}
