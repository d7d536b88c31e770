package org.chancery.reader.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The words of an instrument's name, by which two names can be told to mean the same. A party counts as its
 * code, whatever it is called.
 *
 * @param head the words that say what kind of instrument it is, or nothing
 * @param first the word that opens the name
 */
record InstrumentWords(String head, String first, Set<String> all) {
    /** Names shorter than this say too little to be known again by their words. */
    private static final int FEWEST = 3;

    static InstrumentWords of(Chart chart, Range name) {
        Set<String> words = new HashSet<>();
        String first = "";
        for (int t = name.from(); t < name.to(); ) {
            Occurrence party = party(chart, t, name.to());
            if (party != null) {
                words.add(party.value());
            } else if (chart.text().shape(t) != Shape.MARK) {
                words.add(chart.text().word(t));
            }
            if (t == name.from()) {
                first = party == null ? chart.text().word(t) : party.value();
            }
            t = party == null ? t + 1 : party.to();
        }
        return new InstrumentWords(head(chart, name), first, words);
    }

    private static String head(Chart chart, Range name) {
        List<Occurrence> heads = chart.within(name, "instrument-head", Occurrence.class);
        return heads.isEmpty()
                ? ""
                : chart.text().quote(heads.getFirst().range()).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Occurrence party(Chart chart, int token, int end) {
        Occurrence longest = null;
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o
                    && o.kind().equals("party")
                    && o.to() <= end
                    && (longest == null || o.to() > longest.to())) {
                longest = o;
            }
        }
        return longest;
    }

    /** Whether both open with the same word that is none of the kind ("Carolina Principles …"). */
    private boolean opensLike(InstrumentWords other) {
        return first.equals(other.first) && !head.contains(first) && !other.head.contains(first);
    }

    /** Whether one name holds all words of the other, or nearly all are common to both. */
    boolean sameAs(InstrumentWords other) {
        if (!head.contains(other.head) && !other.head.contains(head)) {
            return false;
        }
        Set<String> common = new HashSet<>(all);
        common.retainAll(other.all);
        int fewer = Math.min(all.size(), other.all.size());
        int more = Math.max(all.size(), other.all.size());
        boolean part = common.size() == fewer && (fewer >= FEWEST || fewer == FEWEST - 1 && opensLike(other));
        return part || (first.equals(other.first) && common.size() * 3 >= more * 2) || all.equals(other.all);
    }
}
