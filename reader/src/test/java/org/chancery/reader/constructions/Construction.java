package org.chancery.reader.constructions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One construction of diplomatic prose with phrases in which a fact must be found, or must not.
 *
 * <pre>
 * # What the construction is.
 * published 2024-11-20          handed over with the phrases below; "published none" with none
 * + A phrase, of one sentence or several. | meeting reception VNM FRA who:"Tô Lâm"
 * - A phrase. | meeting
 * - A phrase that holds no fact at all. |
 * ~ + A phrase that is not yet read as it should be; it waits and is not tested. | meeting
 * </pre>
 *
 * What stands behind the bar describes one fact as {@link Facts} does; a fact fits that has all of it. {@code ¶} in a
 * phrase starts a new line.
 */
record Construction(String name, String language, List<Phrase> phrases) {
    private static final Pattern WORD = Pattern.compile("(?:[\\w-]+:)?\"[^\"]*\"|\\S+");

    /**
     * A phrase.
     *
     * @param present whether the fact must be found in it
     * @param fact what is said of the fact
     */
    record Phrase(
            int line,
            boolean present,
            String text,
            Set<String> fact,
            @Nullable String published) {}

    static Construction read(String name, String language, List<String> lines) {
        List<Phrase> phrases = new ArrayList<>();
        String published = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("~")) {
                continue;
            }
            if (line.startsWith("published ")) {
                String date = line.substring("published ".length()).strip();
                published = date.equals("none") ? null : date;
                continue;
            }
            int bar = line.lastIndexOf('|');
            if ((line.charAt(0) != '+' && line.charAt(0) != '-') || bar < 0) {
                throw new IllegalArgumentException(name + ", line " + (i + 1)
                        + ": a phrase reads '+ words | fact' or '- words | fact', not '" + line + "'.");
            }
            String text = line.substring(1, bar).strip().replaceAll("\\s*¶\\s*", "\n");
            phrases.add(new Phrase(i + 1, line.charAt(0) == '+', text, words(line.substring(bar + 1)), published));
        }
        return new Construction(name, language, List.copyOf(phrases));
    }

    private static Set<String> words(String fact) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(fact);
        while (matcher.find()) {
            words.add(matcher.group().replace("\"", ""));
        }
        return words;
    }
}
