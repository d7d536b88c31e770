package org.chancery.desk.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Persons are the same when their names fit; strictly, when they also act for the same party. */
final class PersonMatch implements Match<Fact.Person> {
    @Override
    public Kind kind() {
        return Kind.PERSONS;
    }

    @Override
    public double weigh(Fact.Person gold, Fact.Person found) {
        return NameWeight.of(gold.name(), found.name());
    }

    @Override
    public boolean strict(Fact.Person gold, Fact.Person found) {
        return Objects.equals(gold.represents(), found.represents());
    }

    @Override
    public List<Judged> judge(Fact.Person gold, Fact.Person found) {
        List<Judged> fields = new ArrayList<>();
        fields.add(Judged.equal("represents", gold.represents(), found.represents()));
        fields.add(Judged.equal("role", gold.role(), found.role()));
        fields.add(Judged.of("full name", Names.same(gold.name(), found.name()), gold.name(), found.name()));
        String international = gold.international();
        // A name that is international as it stands tells nothing about how it was worked out.
        if (international != null && !international.isEmpty() && !Names.same(international, gold.name())) {
            boolean right = Names.fit(international, found.international());
            fields.add(Judged.of("international", right, international, found.international()));
        }
        return fields;
    }
}
