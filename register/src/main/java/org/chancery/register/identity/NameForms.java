package org.chancery.register.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.reader.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is compared: its words folded, without diacritics, hyphens and initials; as letters in one
 * row in the order given and with the family name moved to the other end, so that "Park Noh-wan" and
 * "Noh Wan Park" have a form in common.
 */
record NameForms(String folded, List<String> words, String letters) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WITHIN = Pattern.compile("[-‐‑–.'’]+");

    static NameForms of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : bare(name).split("\\s+")) {
            String letters = WITHIN.matcher(word).replaceAll("");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        List<String> full = words.stream().filter(word -> word.length() > 1).toList();
        List<String> kept = full.size() >= 2 ? full : words;
        String folded = Arrays.stream(name.split("\\s+")).map(Fold::word).collect(Collectors.joining(" "));
        return new NameForms(folded, List.copyOf(kept), String.join("", kept));
    }

    /** Whether it has more than one word: a name by which a person can be told. */
    boolean isFull() {
        return words.size() > 1;
    }

    /** The rows of letters it may be known by, its own among them. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>(Set.of(letters));
        if (isFull()) {
            rows.add(String.join("", words.subList(1, words.size())) + words.getFirst());
            rows.add(words.getLast() + String.join("", words.subList(0, words.size() - 1)));
        }
        return rows;
    }

    /** Whether one is the other, perhaps with the family name at the other end. */
    boolean matches(NameForms other) {
        return other.rows().contains(letters) || rows().contains(other.letters);
    }

    /** Whether all words of this stand in the other, which has more. */
    boolean isPartOf(NameForms other) {
        return words.size() < other.words.size() && other.words.containsAll(words);
    }

    /**
     * Whether they are the same but for diacritics that both have: two names, where diacritics make the name.
     *
     * @param party the party that both act for
     */
    boolean differsInDiacritics(NameForms other, @Nullable String party) {
        return "VNM".equals(party)
                && hasDiacritics()
                && other.hasDiacritics()
                && letters.equals(other.letters)
                && !folded.equals(other.folded);
    }

    private boolean hasDiacritics() {
        return !folded.equals(bare(folded));
    }

    private static String bare(String name) {
        String apart = Normalizer.normalize(
                name.toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replace('ł', 'l')
                        .replace('ø', 'o'),
                Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").strip();
    }
}
