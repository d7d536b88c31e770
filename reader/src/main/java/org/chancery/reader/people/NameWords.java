package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** The folded words of a name, without marks; and whether two names can be one person's. */
final class NameWords {
    private NameWords() {}

    static List<String> of(Text text, Range range) {
        List<String> words = new ArrayList<>(range.length());
        for (int t = range.from(); t < range.to(); t++) {
            if (text.shape(t) != Shape.MARK) {
                words.add(text.word(t));
            }
        }
        return words;
    }

    /** Whether one name is the other, or a part of it: its start, its end, or run of it; initials may fall out. */
    static boolean fit(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.isEmpty()) {
            return false;
        }
        if (shorter.size() == 1) {
            return longer.getFirst().equals(shorter.getFirst())
                    || longer.getLast().equals(shorter.getFirst());
        }
        return isSubsequence(shorter, longer) || slip(shorter, longer);
    }

    /** Whether two names have one family name at their end and first names that begin alike ("Joe", "Joseph R."). */
    static boolean sameInitials(List<String> a, List<String> b) {
        return a.size() >= 2
                && b.size() >= 2
                && a.getLast().equals(b.getLast())
                && a.getFirst().charAt(0) == b.getFirst().charAt(0);
    }

    private static boolean isSubsequence(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && shorter.get(at).equals(word)) {
                at++;
            }
        }
        return at == shorter.size();
    }

    /** Two spellings of one name of equal length that differ by a letter or two in one word. */
    private static boolean slip(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0
                && a.get(differing).length() >= 5
                && b.get(differing).length() >= 5
                && near(a.get(differing), b.get(differing));
    }

    private static boolean near(String a, String b) {
        int prefix = 0;
        while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < Math.min(a.length(), b.length()) - prefix
                && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
            suffix++;
        }
        return Math.max(a.length(), b.length()) - prefix - suffix <= 1;
    }
}
