package org.chancery.desk.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/**
 * Statements are the same when their contents overlap enough; strictly, when the speaking parties and
 * the group of the act are right.
 */
final class StatementMatch implements Match<Fact.Statement> {
    private static final Map<String, Act> ACTS = Code.byCode(Act.values());

    /** Of two statements on the same words the one with the right speaker goes first. */
    private static final double RIGHT_SPEAKER = 1.1;

    /** Ids of the engagements found for those of gold. */
    private final Map<String, @Nullable String> engagements;

    StatementMatch(Map<String, @Nullable String> engagements) {
        this.engagements = engagements;
    }

    @Override
    public Kind kind() {
        return Kind.STATEMENTS;
    }

    @Override
    public double weigh(Fact.Statement gold, Fact.Statement found) {
        double most = 0;
        for (Stretch there : gold.places()) {
            for (Stretch here : found.places()) {
                most = Math.max(most, Stretch.overlap(there, here));
            }
        }
        return most * (sameSpeaker(gold, found) ? RIGHT_SPEAKER : 1);
    }

    @Override
    public boolean strict(Fact.Statement gold, Fact.Statement found) {
        return sameSpeaker(gold, found) && sameGroup(gold, found);
    }

    @Override
    public List<Judged> judge(Fact.Statement gold, Fact.Statement found) {
        List<Judged> fields = new ArrayList<>();
        fields.add(Judged.sameSet("by", gold.by(), found.by()));
        fields.add(Judged.equal("act", gold.act(), found.act()));
        fields.add(Judged.of("act group", sameGroup(gold, found), gold.act(), found.act()));
        boolean speakers = Names.allFit(gold.speakers(), found.speakers());
        fields.add(Judged.of("speakers", speakers, gold.speakers(), found.speakers()));
        fields.add(Judged.sameSet("to", gold.to(), found.to()));
        fields.add(Judged.equal("mode", gold.mode(), found.mode()));
        boolean topic = !Collections.disjoint(gold.topics(), found.topics());
        fields.add(Judged.of("a topic", topic, gold.topics(), found.topics()));
        String engagement = gold.engagement();
        if (engagement != null && engagements.containsKey(engagement)) {
            fields.add(Judged.equal("engagement", engagements.get(engagement), found.engagement()));
        }
        return fields;
    }

    private static boolean sameSpeaker(Fact.Statement gold, Fact.Statement found) {
        return Judged.sameSet(gold.by(), found.by());
    }

    private static boolean sameGroup(Fact.Statement gold, Fact.Statement found) {
        return Objects.equals(group(gold.act()), group(found.act()));
    }

    private static Act.@Nullable Group group(@Nullable String act) {
        Act known = act == null ? null : ACTS.get(act);
        return known == null ? null : known.group();
    }
}
