package org.chancery.reader.people;

import java.util.Locale;
import org.chancery.reader.text.Diacritics;

/**
 * The consonants of a name by their sound, roughly: one letter for each class of sounds that spellings of different
 * languages mix up. "Thăm-ma-vông" and "Thammavong" have the same one, so have "La-vrốp" and "Lavrov".
 */
final class Skeleton {
    /** Letters that sound alike, each group under the letter that stands for it; vowels and h stand for nothing. */
    private static final String LETTERS = "bpfvw>p tđ>t szxjd>s ckqg>k nñ>n m>m lr>l";

    /** Spellings of one sound with several letters as Vietnamese has them, and what they stand for. */
    private static final String[] VIETNAMESE = {"gi>s", "ngh>n", "ng>n", "nh>n", "ph>p", "th>t", "kh>k", "gh>k", "ch>s"
    };

    /** The same as English and kindred spellings have them; behind them what a letter is before e, i and y. */
    private static final String[] LATIN = {
        "tch>s", "sch>s", "sh>s", "ch>s", "zh>s", "ts>s", "ph>p", "th>t", "kh>k", "gh>k", "ng>n", "ck>k", "dh>t",
        "x>ks", "d>t", "ce>s", "ci>s", "cy>s"
    };

    private Skeleton() {}

    /** The skeleton of one word. */
    static String of(String word) {
        boolean vietnamese = word.indexOf('-') >= 0 || !NameSpelling.plainLatin(word);
        String open = word.toLowerCase(Locale.ROOT);
        open = vietnamese ? Diacritics.withoutMarks(open) : Diacritics.without(open);
        StringBuilder skeleton = new StringBuilder();
        boolean vowel = true;
        for (String syllable : open.split("[-’']")) {
            vowel = add(vietnamese, syllable, vowel, skeleton);
        }
        return skeleton.toString();
    }

    /**
     * Adds a syllable's sounds; of two alike that stand side by side, only one.
     *
     * @param vowel whether a vowel stands before it; what comes back says the same of what comes behind it
     */
    private static boolean add(boolean vietnamese, String syllable, boolean vowel, StringBuilder skeleton) {
        boolean parted = vowel;
        for (int i = 0; i < syllable.length(); ) {
            int length = 1;
            String sound = null;
            boolean closing = vietnamese && i > 0 && syllable.startsWith("ch", i) && i + 2 == syllable.length();
            for (String spelling : vietnamese ? VIETNAMESE : LATIN) {
                int end = spelling.indexOf('>');
                if (sound == null && syllable.startsWith(spelling.substring(0, end), i)) {
                    sound = spelling.substring(end + 1);
                    length = end;
                }
            }
            sound = closing
                    ? "k"
                    : i == 0 && "ks".equals(sound) ? "s" : sound == null ? sound(syllable.charAt(i)) : sound;
            for (char c : sound.toCharArray()) {
                if (parted || skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c) {
                    skeleton.append(c);
                }
                parted = false;
            }
            parted |= sound.isEmpty();
            i += length;
        }
        return parted;
    }

    private static String sound(char letter) {
        for (String group : LETTERS.split(" ")) {
            int end = group.indexOf('>');
            if (group.lastIndexOf(letter, end - 1) >= 0) {
                return group.substring(end + 1);
            }
        }
        return "";
    }

    /** How far two skeletons are apart: a sound put in or left out counts one, r and l and sounds taken for each other half. */
    static double distance(String a, String b) {
        double[] before = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            before[j] = before[j - 1] + gap(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            row[0] = before[0] + gap(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double swap = before[j - 1] + swap(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(swap, Math.min(before[j] + gap(a.charAt(i - 1)), row[j - 1] + gap(b.charAt(j - 1))));
            }
            before = row;
        }
        return before[b.length()];
    }

    private static double gap(char sound) {
        return sound == 'l' ? 0.5 : 1;
    }

    private static double swap(char a, char b) {
        if (a == b) {
            return 0;
        }
        String both = a < b ? "" + a + b : "" + b + a;
        return "st ks ln mn kl".contains(both) ? 0.5 : 1;
    }
}
