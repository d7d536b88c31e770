package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;

/** Whom the text speaks of at a place where it names no pair: those who met, or those it names most. */
final class Sides {
    private final Chart chart;
    private final Mentions mentions;
    private final People people;
    private final Engagements engagements;

    Sides(Chart chart, Mentions mentions, People people, Engagements engagements) {
        this.chart = chart;
        this.mentions = mentions;
        this.people = people;
        this.engagements = engagements;
    }

    /** The two sides of the contact told last before a token; else of the first told; else the two parties named most. */
    List<String> at(int token) {
        List<String> last = List.of();
        for (Engagements.Telling telling : engagements.tellings()) {
            Set<String> parties = telling.encounter().parties();
            if (parties.size() == 2 && (telling.range().from() < token || last.isEmpty())) {
                last = List.copyOf(parties);
            }
        }
        return last.isEmpty() ? mostNamed() : last;
    }

    /** The party spoken of before a token in its sentence, if it is none of the others; else the other side of the talk. */
    List<String> speaking(int token, Set<String> others) {
        Range sentence = chart.text().sentence(token);
        List<Mention> before = mentions.within(new Range(sentence.from(), token));
        for (Mention mention : before.reversed()) {
            String party = people.party(mention);
            if (party != null && !others.contains(party)) {
                return List.of(party);
            }
        }
        List<String> rest = new ArrayList<>(at(token));
        rest.removeAll(others);
        return rest.size() == 1 ? rest : List.of();
    }

    private List<String> mostNamed() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            String party = people.party(mention);
            if (party != null) {
                counts.merge(party, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The parties that a run of tokens names; of two that start together the longer. */
    static Set<String> named(Chart chart, Range range) {
        Set<String> codes = new LinkedHashSet<>();
        for (int t = range.from(); t < range.to(); t++) {
            Occurrence longest = null;
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o
                        && o.kind().equals("party")
                        && o.to() <= range.to()
                        && (longest == null || o.to() > longest.to())) {
                    longest = o;
                }
            }
            if (longest != null) {
                codes.add(longest.value());
                t = longest.to() - 1;
            }
        }
        return codes;
    }
}
