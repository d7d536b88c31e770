package org.chancery.desk.evaluate;

import java.util.List;
import java.util.Objects;

/** Relations are the same when both parties and the level are. */
final class RelationMatch implements Match<Fact.Relation> {
    @Override
    public Kind kind() {
        return Kind.RELATIONS;
    }

    @Override
    public double weigh(Fact.Relation gold, Fact.Relation found) {
        boolean same = Judged.sameSet(gold.between(), found.between()) && Objects.equals(gold.level(), found.level());
        return same ? 1 : 0;
    }

    @Override
    public boolean strict(Fact.Relation gold, Fact.Relation found) {
        return true;
    }

    @Override
    public List<Judged> judge(Fact.Relation gold, Fact.Relation found) {
        return List.of();
    }
}
