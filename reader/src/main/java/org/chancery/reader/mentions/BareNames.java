package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.VietnameseLetters;

/**
 * Finds the names that stand without office or address and are the first or last words of a name that the
 * document gives with one: "Singh" where it also speaks of "Deputy Adviser Daleep Singh".
 */
final class BareNames {
    private final Chart chart;
    private final Text text;
    private final Map<String, Set<List<String>>> known = new HashMap<>();

    private BareNames(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** The bare names that overlap none of these mentions. */
    static List<Mention> beside(List<Mention> mentions, Chart chart) {
        BareNames names = new BareNames(chart);
        boolean[] taken = new boolean[chart.text().size()];
        for (Mention mention : mentions) {
            for (int t = mention.range().from(); t < mention.range().to(); t++) {
                taken[t] = true;
            }
            if (mention.name() != null) {
                names.learn(names.words(mention.name()));
            }
        }
        return names.find(taken);
    }

    private void learn(List<String> name) {
        if (name.size() >= 2) {
            known.computeIfAbsent(name.getFirst(), w -> new HashSet<>()).add(name);
            known.computeIfAbsent(name.getLast(), w -> new HashSet<>()).add(name);
        }
    }

    private List<Mention> find(boolean[] taken) {
        List<Mention> found = new ArrayList<>();
        for (Name name : chart.all("name", Name.class)) {
            if (!taken[name.from()]
                    && !taken[name.to() - 1]
                    && !isSyllable(name.range())
                    && isPart(words(name.range()))) {
                found.add(new Mention(
                        0, name.range(), Mention.Type.PERSON, name.range(), List.of(), null, "", "", 0, "name.bare"));
                for (int t = name.from(); t < name.to(); t++) {
                    taken[t] = true;
                }
            }
        }
        return found;
    }

    /** One word with Vietnamese letters: by itself rather a part of another word than somebody's name. */
    private boolean isSyllable(Range name) {
        return name.length() == 1 && VietnameseLetters.likelyIn(text.word(name.from()));
    }

    /** Whether words are those that open or close a known name, or all of it. */
    private boolean isPart(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        for (String end : List.of(words.getFirst(), words.getLast())) {
            for (List<String> name : known.getOrDefault(end, Set.of())) {
                int size = Math.min(words.size(), name.size());
                if (name.subList(0, size).equals(words)
                        || name.subList(name.size() - size, name.size()).equals(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> words(Range name) {
        List<String> words = new ArrayList<>();
        for (int t = name.from(); t < name.to(); t++) {
            if (text.shape(t) != Shape.MARK) {
                words.add(text.word(t));
            }
        }
        return words;
    }
}
