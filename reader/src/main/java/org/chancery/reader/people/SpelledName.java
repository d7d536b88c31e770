package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.reader.text.Diacritics;

/**
 * A name and what it is compared by.
 *
 * @param words its words in small letters
 * @param letters its letters from a to z alone
 * @param sounds the skeleton of each word
 */
record SpelledName(String name, List<String> words, String letters, List<String> sounds) {
    /** Shorter skeletons are alike by chance. */
    static final int LEAST_SOUNDS = 4;

    private static final Pattern BREAK = Pattern.compile("[\\s.]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    static SpelledName of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        String open = Diacritics.without(name).toLowerCase(Locale.ROOT);
        String letters = NO_LETTERS.matcher(open).replaceAll("");
        return new SpelledName(
                name, words, letters, words.stream().map(Skeleton::of).toList());
    }

    /** The skeleton of the name from one of its words on. */
    String soundsFrom(int word) {
        return String.join("", sounds.subList(word, sounds.size()));
    }

    /** Whether two names sound the same word by word, vowels aside. */
    boolean soundsAs(SpelledName other) {
        boolean same = sounds.equals(other.sounds) && soundsFrom(0).length() >= LEAST_SOUNDS;
        for (int i = 0; same && i < words.size(); i++) {
            same = opening(words.get(i)) == opening(other.words.get(i));
        }
        return same;
    }

    /** The first letter of a word; x is s, and all vowels are one. */
    private static char opening(String word) {
        char first = Diacritics.without(word).charAt(0);
        return first == 'x' ? 's' : "aeiouy".indexOf(first) >= 0 ? 'a' : first;
    }
}
