package org.chancery.reader.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Romanises Chinese and Korean names that stand in Vietnamese reading, syllable by syllable. */
final class Romanisation {
    private final NameTables tables;

    Romanisation(NameTables tables) {
        this.tables = tables;
    }

    /** The pinyin of the folded words of a name, or null where it is not known of each. */
    @Nullable
    String chinese(List<String> words) {
        String two = words.get(0) + " " + words.get(1);
        int given = words.size() > 2 && tables.chineseSurnames().containsKey(two) ? 2 : 1;
        String surname = tables.chineseSurnames().get(given == 2 ? two : words.getFirst());
        if (surname == null) {
            surname = given == 1 ? tables.chineseGiven().get(words.getFirst()) : null;
        }
        return written(surname, syllables(words.subList(given, words.size()), tables.chineseGiven(), ""));
    }

    /** The usual romanisation of the folded words of a Korean name, or null where it is not known of each. */
    @Nullable
    String korean(List<String> words) {
        String surname = tables.korean().get(words.getFirst());
        return written(surname, syllables(words.subList(1, words.size()), tables.korean(), "-"));
    }

    private static @Nullable String syllables(List<String> words, Map<String, String> known, String joint) {
        StringBuilder syllables = new StringBuilder();
        for (String word : words) {
            String syllable = known.get(word);
            if (syllable == null) {
                return null;
            }
            syllables.append(syllables.isEmpty() ? "" : joint).append(syllable);
        }
        return syllables.toString();
    }

    private static @Nullable String written(@Nullable String surname, @Nullable String given) {
        return surname == null || given == null ? null : capital(surname) + " " + capital(given);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
