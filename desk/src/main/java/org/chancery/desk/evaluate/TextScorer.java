package org.chancery.desk.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what was found in one text against gold. */
final class TextScorer {
    private final GoldFile file;
    private final Text text;
    private final Facts gold;
    private final Facts found;
    private final Map<Kind, KindScore> scores = new EnumMap<>(Kind.class);
    private final List<Mistake> mistakes = new ArrayList<>();

    private TextScorer(GoldFile file, Text text, Facts found) {
        this.file = file;
        this.text = text;
        this.gold = file.facts(text);
        this.found = found;
    }

    /** The figures of one text; mistakes go to the list. */
    static Scores score(GoldFile file, Text text, Facts found, List<Mistake> mistakes) {
        TextScorer scorer = new TextScorer(file, text, found);
        scorer.score();
        mistakes.addAll(scorer.mistakes);
        return new Scores(1, scorer.scores);
    }

    private void score() {
        compare(new PersonMatch(), gold.persons(), found.persons());
        Map<String, @Nullable String> engagements = new HashMap<>();
        for (Pairing.Pair pair : compare(new EngagementMatch(), gold.engagements(), found.engagements())) {
            String id = gold.engagements().get(pair.gold()).id();
            if (id != null) {
                engagements.put(id, found.engagements().get(pair.found()).id());
            }
        }
        compare(new StatementMatch(engagements), gold.statements(), statementsInReach());
        compare(new InstrumentMatch(), gold.instruments(), found.instruments());
        compare(new RelationMatch(), gold.relations(), found.relations());
        scores.put(Kind.DROPPED_LINES, LineScore.of(file.text(), text, gold.dropped(), found.dropped(), mistakes));
        document();
    }

    /** Where gold tells only the first statements, those found beyond the last of them do not count. */
    private List<Fact.Statement> statementsInReach() {
        if (file.complete() || gold.statements().isEmpty()) {
            return found.statements();
        }
        int last = gold.statements().stream()
                .flatMap(s -> s.places().stream().limit(1))
                .mapToInt(Stretch::end)
                .max()
                .orElse(0);
        return found.statements().stream()
                .filter(s -> s.places().getFirst().start() <= last)
                .toList();
    }

    private <F extends Fact> List<Pairing.Pair> compare(Match<F> match, List<F> golds, List<F> founds) {
        List<Pairing.Pair> pairs = Pairing.of(golds, founds, (g, f) -> f.broken() ? 0 : match.weigh(g, f));
        Map<String, FieldScore> fields = new HashMap<>();
        Set<Integer> hitGold = new HashSet<>();
        Set<Integer> hitFound = new HashSet<>();
        int strict = 0;
        for (Pairing.Pair pair : pairs) {
            F g = golds.get(pair.gold());
            F f = founds.get(pair.found());
            hitGold.add(pair.gold());
            hitFound.add(pair.found());
            strict += match.strict(g, f) ? 1 : 0;
            for (Judged field : match.judge(g, f)) {
                count(match.kind(), g.told(), field, fields);
            }
        }
        for (int i = 0; i < golds.size(); i++) {
            if (!hitGold.contains(i)) {
                mistakes.add(new Mistake.Missed(
                        match.kind(), file.text(), golds.get(i).told()));
            }
        }
        for (int j = 0; j < founds.size(); j++) {
            if (!hitFound.contains(j)) {
                String broken = founds.get(j).broken() ? " [broken]" : "";
                mistakes.add(new Mistake.Extra(
                        match.kind(), file.text(), founds.get(j).told() + broken));
            }
        }
        scores.put(match.kind(), new KindScore(golds.size(), founds.size(), pairs.size(), strict, fields));
        return pairs;
    }

    private void document() {
        Map<String, FieldScore> fields = new HashMap<>();
        String diplomatic = String.valueOf(gold.diplomatic());
        count(Kind.DOCUMENT, "", Judged.equal("diplomatic", diplomatic, String.valueOf(found.diplomatic())), fields);
        boolean published = Dates.same(gold.published(), found.published());
        count(Kind.DOCUMENT, "", Judged.of("published", published, gold.published(), found.published()), fields);
        scores.put(Kind.DOCUMENT, new KindScore(0, 0, 0, 0, fields));
    }

    private void count(Kind kind, String fact, Judged judged, Map<String, FieldScore> fields) {
        fields.put(
                judged.field(),
                fields.getOrDefault(judged.field(), FieldScore.NONE).plus(judged.right()));
        if (!judged.right()) {
            mistakes.add(
                    new Mistake.WrongField(kind, file.text(), fact, judged.field(), judged.gold(), judged.found()));
        }
    }
}
