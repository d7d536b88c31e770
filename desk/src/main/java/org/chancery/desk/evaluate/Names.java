package org.chancery.desk.evaluate;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two names count as one. */
final class Names {
    /** All but ASCII letters and digits and what lies beyond ASCII in the Basic Multilingual Plane. */
    private static final Pattern BETWEEN = Pattern.compile("[^0-9a-z\\u0080-\\uffff]+");

    /** Marks of the lowest and the highest combining class that letters have; see {@link #combines}. */
    private static final String LOWEST = "\u0334";

    private static final String HIGHEST = "\u0345";

    private Names() {}

    /** Without diacritics, case and punctuation. */
    static String fold(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String apart = Normalizer.normalize(name.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD);
        String bare = apart.codePoints()
                .filter(c -> !combines(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        return strip(BETWEEN.matcher(bare).replaceAll(" "));
    }

    static boolean same(@Nullable String a, @Nullable String b) {
        return fold(a).equals(fold(b));
    }

    /** One stands whole within the other and has at least two thirds of its words. */
    static boolean fit(@Nullable String a, @Nullable String b) {
        List<String> first = Blank.split(fold(a));
        List<String> second = Blank.split(fold(b));
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = shorter == first ? second : first;
        return !shorter.isEmpty()
                && 3 * shorter.size() >= 2 * longer.size()
                && Collections.indexOfSubList(longer, shorter) >= 0;
    }

    /** As many names on both sides, and every one of gold fits one that was found. */
    static boolean allFit(List<String> gold, List<String> found) {
        return gold.size() == found.size() && gold.stream().allMatch(name -> anyFits(name, found));
    }

    static boolean anyFits(String name, List<String> found) {
        return found.stream().anyMatch(other -> fit(name, other));
    }

    /**
     * Whether a character's canonical combining class is not zero. Java does not tell the class, but
     * its normaliser moves a combining character past one of a higher class, and moves no other.
     */
    private static boolean combines(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        String mark = Character.toString(codePoint);
        return !Normalizer.isNormalized(mark + LOWEST, Normalizer.Form.NFD)
                || !Normalizer.isNormalized(HIGHEST + mark, Normalizer.Form.NFD);
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
