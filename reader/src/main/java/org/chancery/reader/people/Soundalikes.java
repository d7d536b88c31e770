package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the list of leaders whom a name means that is spelt otherwise than there: by its sound where it is in
 * Vietnamese spelling, by a letter or two, a hyphen or a middle name where it is in Latin letters.
 */
public final class Soundalikes {
    /** The greatest distance of two skeletons, for each sound of the longer one. */
    private static final double FAR = 0.2;

    /** A name of at least so many letters may differ in one of them; of twice as many less four, in two. */
    private static final int SLIP = 8;

    private final Map<String, List<SpelledName>> byParty = new HashMap<>();

    private Soundalikes() {}

    /** Those of a list of leaders. */
    public static Soundalikes of(List<Entry> leaders) {
        Soundalikes alike = new Soundalikes();
        String before = "";
        for (Entry leader : leaders) {
            if (!leader.value().equals(before)) {
                before = leader.value();
                SpelledName known = SpelledName.of(before);
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
        SpelledName meant = SpelledName.of(name);
        if (meant.words().size() < 2) {
            return null;
        }
        boolean bySound = NameSpelling.vietnamised(name);
        String best = null;
        double least = Double.MAX_VALUE;
        boolean tied = false;
        for (SpelledName known : byParty.getOrDefault(party, List.of())) {
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
    private static double bySound(SpelledName a, SpelledName b) {
        boolean initial = a.words().getFirst().length() == 1;
        if (initial && !alike(a.words().getFirst(), b.sounds().getFirst())) {
            return Double.MAX_VALUE;
        }
        String one = a.soundsFrom(initial ? 1 : 0);
        String other = b.soundsFrom(initial ? 1 : 0);
        int length = Math.max(one.length(), other.length());
        boolean starts = !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
        double distance = length < SpelledName.LEAST_SOUNDS || !starts ? length : Skeleton.distance(one, other);
        return distance <= FAR * length ? distance / length : Double.MAX_VALUE;
    }

    private static boolean alike(String initial, String sounds) {
        String sound = Skeleton.of(initial + "-");
        return sound.isEmpty() || sounds.startsWith(sound);
    }

    private static double byLetters(SpelledName a, SpelledName b) {
        boolean middle = a.words().size() > b.words().size()
                && b.words().size() == 2
                && a.words().getFirst().equals(b.words().getFirst())
                && a.words().getLast().equals(b.words().getLast());
        int length = a.letters().length();
        int most = length < SLIP ? 0 : length < 2 * SLIP - 4 ? 1 : 2;
        int slips = middle ? 0 : EditDistance.of(a.letters(), b.letters(), most);
        return slips <= most ? slips : a.soundsAs(b) ? SLIP : Double.MAX_VALUE;
    }
}
