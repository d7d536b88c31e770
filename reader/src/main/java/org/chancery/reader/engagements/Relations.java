package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.Level;

/** The levels of relations that a document names between two parties. */
public final class Relations {
    private static final Map<String, Level> LEVELS = Code.byCode(Level.values());

    private Relations() {}

    /** A level between two parties, and the words that name it. */
    public record Named(List<String> between, Level level, List<Range> evidence, String rule) {}

    /** Reads the relations off what the rules found; a pair comes from the sentence, else from the engagement told. */
    public static List<Named> of(Chart chart, Engagements engagements, IntPredicate kept) {
        Map<String, Named> known = new LinkedHashMap<>();
        for (Match match : chart.all("level", Match.class)) {
            if (!kept.test(match.from())) {
                continue;
            }
            Level level = LEVELS.get(String.valueOf(match.attribute("of")));
            List<String> pair = pair(chart, match, engagements);
            if (level != null && pair.size() == 2) {
                Named found = new Named(pair, level, List.of(match.range()), match.rule().name());
                known.merge(level + " " + Set.copyOf(pair).stream().sorted().toList(), found, Relations::join);
            }
        }
        return List.copyOf(known.values());
    }

    private static Named join(Named a, Named b) {
        List<Range> evidence = new ArrayList<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Named(a.between(), a.level(), List.copyOf(evidence), a.rule());
    }

    /** The two parties nearest to the words in their sentence, if there are just two near; else those that met. */
    private static List<String> pair(Chart chart, Match match, Engagements engagements) {
        Range sentence = chart.text().sentence(match.from());
        Set<String> behind = parties(chart, match.to(), Math.min(sentence.to(), match.to() + 8));
        Set<String> before = parties(chart, Math.max(sentence.from(), match.from() - 10), match.from());
        for (Set<String> near : List.of(behind, before)) {
            if (near.size() == 2) {
                return List.copyOf(near);
            }
        }
        Set<String> sides = new LinkedHashSet<>();
        for (Engagements.Telling telling : engagements.tellings()) {
            if (telling.encounter().parties().size() == 2 && (telling.range().from() < match.from() || sides.isEmpty())) {
                sides = new LinkedHashSet<>(telling.encounter().parties());
            }
        }
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(behind);
        if (sides.size() == 2 && sides.containsAll(all)) {
            return List.copyOf(sides);
        }
        if (all.size() == 2) {
            return List.copyOf(all);
        }
        Set<String> whole = parties(chart, sentence.from(), sentence.to());
        return whole.size() == 2 ? List.copyOf(whole) : List.copyOf(sides);
    }

    private static Set<String> parties(Chart chart, int from, int to) {
        Set<String> codes = new LinkedHashSet<>();
        for (int t = from; t < to; t++) {
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o && o.kind().equals("party")) {
                    codes.add(o.value());
                }
            }
        }
        return codes;
    }
}
