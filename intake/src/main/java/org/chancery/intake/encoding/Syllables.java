package org.chancery.intake.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which words can be Vietnamese syllables, and which are among the most frequent ones. */
final class Syllables {
    private static final int LONGEST_ONSET = 3;

    private final Set<String> onsets;
    private final Set<String> rhymes;
    private final Set<String> frequent;

    private Syllables(Map<String, Set<String>> parts) {
        onsets = parts.getOrDefault("onset", Set.of());
        rhymes = parts.getOrDefault("rhyme", Set.of());
        frequent = parts.getOrDefault("frequent", Set.of());
    }

    /** The parts in the resource file beside this class. */
    static Syllables load() {
        Map<String, Set<String>> parts = new HashMap<>();
        InputStream file = Objects.requireNonNull(Syllables.class.getResourceAsStream("syllables.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    parts.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>())
                            .addAll(List.of(line.substring(colon + 2).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Syllables(parts);
    }

    /**
     * What a word with letters beyond ASCII speaks for: 2 frequent, 1 possible, -1 no Vietnamese
     * syllable; 0 for a letter alone, which may be a dash in another encoding.
     */
    int weigh(String word) {
        if (word.length() == 1) {
            return 0;
        }
        String small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!evenCase(word)) {
            return -1;
        }
        return frequent.contains(small) ? 2 : possible(small) ? 1 : -1;
    }

    private boolean possible(String small) {
        StringBuilder toneless = new StringBuilder();
        int tones = 0;
        String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (Tones.isMark(apart.charAt(i))) {
                tones++;
            } else {
                toneless.append(apart.charAt(i));
            }
        }
        String syllable = Normalizer.normalize(toneless, Normalizer.Form.NFC);
        if (tones > 1) {
            return false;
        }
        if (rhymes.contains(syllable)) {
            return true;
        }
        for (int cut = 1; cut <= Math.min(LONGEST_ONSET, syllable.length()); cut++) {
            if (onsets.contains(syllable.substring(0, cut)) && rhymes.contains(syllable.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** All small, all capitals, or a capital first: never a capital after a small letter. */
    private static boolean evenCase(String word) {
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            if (small && Character.isUpperCase(word.charAt(i))) {
                return false;
            }
            small |= Character.isLowerCase(word.charAt(i));
        }
        return true;
    }
}
