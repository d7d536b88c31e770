package org.chancery.reader.zones;

import java.util.HashSet;
import java.util.Set;

/**
 * The language of a page's running prose, told by its function words, letters and scripts. Lines of running
 * prose count before short ones, and a line that repeats counts once, so that menus and lists of headlines in
 * another language do not mislead.
 *
 * @param tag BCP 47 tag, or {@code und} where nothing tells
 * @param mixed whether two languages each make more than a third of the prose
 */
public record LanguageGuess(String tag, boolean mixed) {
    /** How much of a text is looked at, in UTF-16 units. */
    static final int LOOKED_AT = 200_000;

    private static final int PROSE = 12;
    private static final String UNKNOWN = "und";

    /** Tells a text's language, and whether there are two. */
    public static LanguageGuess read(String raw) {
        FunctionWords known = FunctionWords.loaded();
        long[] prose = new long[known.languages().size()];
        long[] all = new long[prose.length];
        int end = Math.min(raw.length(), LOOKED_AT);
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < end; ) {
            int to = raw.indexOf('\n', from);
            to = to < 0 || to > end ? end : to;
            String line = raw.substring(from, to).strip();
            if (!line.isEmpty() && seen.add(line)) {
                LineLanguage counted = new LineLanguage(line.toCharArray(), known);
                if (counted.language >= 0) {
                    all[counted.language] += counted.weight;
                    prose[counted.language] += counted.weight >= PROSE ? counted.weight : 0;
                }
            }
            from = to + 1;
        }
        return judge(sum(prose) > 0 ? prose : all, known);
    }

    private static LanguageGuess judge(long[] weights, FunctionWords known) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        long second = 0;
        for (int i = 0; i < weights.length; i++) {
            second = i == best ? second : Math.max(second, weights[i]);
        }
        if (weights[best] == 0) {
            return new LanguageGuess(UNKNOWN, false);
        }
        return new LanguageGuess(known.languages().get(best), second * 3 > sum(weights));
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
