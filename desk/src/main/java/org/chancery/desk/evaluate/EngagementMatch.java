package org.chancery.desk.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Engagements are the same when they are of one type and share half of their parties; strictly, when
 * parties, date and status are right.
 */
final class EngagementMatch implements Match<Fact.Engagement> {
    private static final double ENOUGH = 0.5;

    @Override
    public Kind kind() {
        return Kind.ENGAGEMENTS;
    }

    @Override
    public double weigh(Fact.Engagement gold, Fact.Engagement found) {
        double parties = shared(gold.parties(), found.parties());
        if (!Objects.equals(gold.type(), found.type()) || parties < ENOUGH) {
            return 0;
        }
        double people = gold.persons().stream()
                .filter(name -> Names.anyFits(name, found.persons()))
                .count();
        return parties
                + (sameDate(gold, found) ? 2 : 0)
                + people / Math.max(1, gold.persons().size())
                + (sameStatus(gold, found) ? 1 : 0);
    }

    @Override
    public boolean strict(Fact.Engagement gold, Fact.Engagement found) {
        return Judged.sameSet(gold.parties(), found.parties()) && sameDate(gold, found) && sameStatus(gold, found);
    }

    @Override
    public List<Judged> judge(Fact.Engagement gold, Fact.Engagement found) {
        List<Judged> fields = new ArrayList<>();
        fields.add(Judged.of("date", sameDate(gold, found), gold.date(), found.date()));
        fields.add(Judged.sameSet("parties", gold.parties(), found.parties()));
        fields.add(Judged.equal("status", gold.status(), found.status()));
        fields.add(Judged.equal("country", gold.country(), found.country()));
        if (gold.form() != null && !gold.form().isEmpty()) {
            fields.add(Judged.equal("form", gold.form(), found.form()));
        }
        if (!gold.persons().isEmpty()) {
            boolean right = Names.allFit(gold.persons(), found.persons());
            fields.add(Judged.of("persons", right, gold.persons(), found.persons()));
        }
        return fields;
    }

    private static boolean sameDate(Fact.Engagement gold, Fact.Engagement found) {
        return Dates.same(gold.date(), found.date());
    }

    private static boolean sameStatus(Fact.Engagement gold, Fact.Engagement found) {
        return Objects.equals(gold.status(), found.status());
    }

    /** The parties both have, of all that either has. */
    private static double shared(List<String> gold, List<String> found) {
        Set<String> either = new HashSet<>(gold);
        either.addAll(found);
        Set<String> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(found));
        return either.isEmpty() ? 1 : (double) both.size() / either.size();
    }
}
