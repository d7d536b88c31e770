package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.reader.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the list of leaders whom a name means that is spelt otherwise than there: by its sound where it is in
 * Vietnamese spelling, by a letter or two, a hyphen or a middle name where it is in Latin letters.
 */
public final class Soundalikes {
    /** Shorter skeletons are alike by chance. */
    private static final int LEAST = 4;

    /** The greatest distance of two skeletons, for each sound of the longer one. */
    private static final double FAR = 0.2;

    /** A name of at least so many letters may differ in one of them; of twice as many less four, in two. */
    private static final int SLIP = 8;

    private static final Pattern BREAK = Pattern.compile("[\\s.]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private final Map<String, List<Spelled>> byParty = new HashMap<>();

    /**
     * A name and what it is compared by.
     *
     * @param sounds the skeleton of each word
     */
    private record Spelled(String name, List<String> words, String letters, List<String> sounds) {
        static Spelled of(String name) {
            List<String> words = Soundalikes.wordsOf(name);
            return new Spelled(
                    name,
                    words,
                    Soundalikes.lettersOf(name),
                    words.stream().map(Skeleton::of).toList());
        }

        /** The skeleton of the name from one of its words on. */
        String soundsFrom(int word) {
            return String.join("", sounds.subList(word, sounds.size()));
        }
    }

    private Soundalikes() {}

    /** Those of a list of leaders. */
    public static Soundalikes of(List<Entry> leaders) {
        Soundalikes alike = new Soundalikes();
        String before = "";
        for (Entry leader : leaders) {
            if (!leader.value().equals(before)) {
                before = leader.value();
                Spelled known = Spelled.of(before);
                for (String party : new String[] {leader.attribute("party"), leader.attribute("earlier")}) {
                    if (party != null) {
                        alike.byParty
                                .computeIfAbsent(party, p -> new ArrayList<>())
                                .add(known);
                    }
                }
            }
        }
        return alike;
    }

    /** The name in the list that is meant, of those who act for a party; null where none is or two may be. */
    @Nullable
    String of(String name, String party) {
        Spelled meant = Spelled.of(name);
        if (meant.words().size() < 2) {
            return null;
        }
        boolean bySound = Internationals.vietnamised(name);
        String best = null;
        double least = Double.MAX_VALUE;
        boolean tied = false;
        for (Spelled known : byParty.getOrDefault(party, List.of())) {
            double distance = bySound ? bySound(meant, known) : byLetters(meant, known);
            if (distance < least) {
                least = distance;
                best = known.name();
                tied = false;
            } else if (distance == least && !known.name().equals(best)) {
                tied = true;
            }
        }
        return least < Double.MAX_VALUE && !tied ? best : null;
    }

    /** The share of sounds that differ, or the greatest value for names that are not alike. */
    private static double bySound(Spelled a, Spelled b) {
        boolean initial = a.words().getFirst().length() == 1;
        if (initial && !alike(a.words().getFirst(), b.sounds().getFirst())) {
            return Double.MAX_VALUE;
        }
        String one = a.soundsFrom(initial ? 1 : 0);
        String other = b.soundsFrom(initial ? 1 : 0);
        int length = Math.max(one.length(), other.length());
        boolean starts = !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
        double distance = length < LEAST || !starts ? length : Skeleton.distance(one, other);
        return distance <= FAR * length ? distance / length : Double.MAX_VALUE;
    }

    private static boolean alike(String initial, String sounds) {
        String sound = Skeleton.of(initial + "-");
        return sound.isEmpty() || sounds.startsWith(sound);
    }

    private static double byLetters(Spelled a, Spelled b) {
        boolean middle = a.words().size() > b.words().size()
                && b.words().size() == 2
                && a.words().getFirst().equals(b.words().getFirst())
                && a.words().getLast().equals(b.words().getLast());
        int length = a.letters().length();
        int most = length < SLIP ? 0 : length < 2 * SLIP - 4 ? 1 : 2;
        int slips = middle ? 0 : slips(a.letters(), b.letters(), most);
        return slips <= most ? slips : sameSounds(a, b) ? SLIP : Double.MAX_VALUE;
    }

    /** Whether two names sound the same word by word, vowels aside. */
    private static boolean sameSounds(Spelled a, Spelled b) {
        boolean same = a.sounds().equals(b.sounds()) && a.soundsFrom(0).length() >= LEAST;
        for (int i = 0; same && i < a.words().size(); i++) {
            same = opening(a.words().get(i)) == opening(b.words().get(i));
        }
        return same;
    }

    /** The first letter of a word; x is s, and all vowels are one. */
    private static char opening(String word) {
        char first = Internationals.withoutDiacritics(word).charAt(0);
        return first == 'x' ? 's' : "aeiouy".indexOf(first) >= 0 ? 'a' : first;
    }

    /** How many letters differ, or more than the most that may. */
    private static int slips(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }

    private static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String lettersOf(String name) {
        return NO_LETTERS
                .matcher(Internationals.withoutDiacritics(name).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
