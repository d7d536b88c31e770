package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.engagements.Joints.Link;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;

/** Between whom a relation is where its words name no pair: those of the sentence, those who met, those named most. */
final class RelationSides {
    private final Chart chart;
    private final Mentions mentions;
    private final People people;
    private final Engagements engagements;
    private final Joints joints;
    private final List<Range> spokenOf = new ArrayList<>();

    RelationSides(Chart chart, Mentions mentions, People people, Engagements engagements) {
        this.chart = chart;
        this.mentions = mentions;
        this.people = people;
        this.engagements = engagements;
        this.joints = new Joints(chart);
    }

    /** Tells that the parties in a range are those that a relation is with, and so are not the ones that have it. */
    void spokenOf(Range range) {
        spokenOf.add(range);
    }

    /** Those who meet in a sentence up to a token; else the party it names first, with each of those it names behind it. */
    List<List<String>> first(int token) {
        Range sentence = chart.text().sentence(token);
        List<List<String>> met = engagements.tellings().stream()
                .filter(telling ->
                        sentence.covers(telling.range()) && telling.range().from() < token)
                .map(telling -> List.copyOf(telling.encounter().parties()))
                .filter(parties -> parties.size() == 2)
                .toList();
        if (!met.isEmpty()) {
            return met;
        }
        List<String> before = List.copyOf(acting(new Range(sentence.from(), token)));
        return before.stream()
                .skip(1)
                .map(other -> List.of(before.getFirst(), other))
                .toList();
    }

    /**
     * The two sides spoken of at a token: the two parties of its sentence that are none of the others; else the sides of the contact told last
     * before it, or first behind it, in which the party of the sentence takes part; else the two parties named most.
     */
    List<String> at(int token, Set<String> others) {
        Set<String> here = acting(chart.text().sentence(token));
        here.removeAll(others);
        if (here.size() == 2) {
            return List.copyOf(here);
        }
        List<String> last = told(token, here.size() == 1 ? here : Set.of());
        if (last.isEmpty()) {
            last = told(token, Set.of());
        }
        return last.isEmpty() ? mostNamed() : last;
    }

    private List<String> told(int token, Set<String> among) {
        List<String> last = List.of();
        for (Engagements.Telling telling : engagements.tellings()) {
            Set<String> parties = telling.encounter().parties();
            if (parties.size() == 2
                    && parties.containsAll(among)
                    && (telling.range().from() < token || last.isEmpty())) {
                last = List.copyOf(parties);
            }
        }
        return last;
    }

    /** Those spoken of before a token in its sentence, if they are none of the others; else the other side of the talk. */
    List<String> speaking(int token, Set<String> others) {
        Range before = new Range(chart.text().sentence(token).from(), token);
        List<Mention> named = mentions.within(before);
        for (int i = named.size() - 1; i >= 0; i--) {
            String party = people.party(named.get(i));
            if (party != null
                    && !others.contains(party)
                    && spokenOf.stream().noneMatch(named.get(i).range()::overlaps)) {
                return together(named.subList(0, i + 1));
            }
        }
        List<String> rest = new ArrayList<>(at(token, Set.of()));
        rest.removeAll(others);
        return rest.size() == 1 ? rest : List.of();
    }

    /** The party named last, and those named before it that a word joins to it in one list. */
    private List<String> together(List<Mention> named) {
        LinkedList<String> parties = new LinkedList<>();
        for (int i = named.size() - 1; i >= 0; i--) {
            boolean last = i == named.size() - 1;
            Link link = last
                    ? Link.WORD
                    : joints.between(named.get(i).range(), named.get(i + 1).range());
            String party = people.party(named.get(i));
            if (party == null || link == Link.NONE || (parties.size() == 1 && link != Link.WORD)) {
                break;
            }
            parties.addFirst(party);
        }
        return List.copyOf(parties);
    }

    private Set<String> acting(Range range) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : mentions.within(range)) {
            String party = people.party(mention);
            if (party != null) {
                codes.add(party);
            }
        }
        return codes;
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
        for (int t = range.from(); t < range.to(); ) {
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
            }
            t = longest == null ? t + 1 : longest.to();
        }
        return codes;
    }
}
