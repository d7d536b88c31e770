package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Match;
import org.chancery.record.EngagementType;

/** Who came along: "accompanying the President were …", "also present were …" adds persons to the contact told last. */
final class Company {
    private final People people;
    private final Told told;
    private final Cast cast;
    private final Lists lists;

    Company(People people, Told told, Cast cast, Lists lists) {
        this.people = people;
        this.told = told;
        this.cast = cast;
        this.lists = lists;
    }

    /** The contact told last with those that are listed; of a visit, those of the visitor's side. */
    Outcome read(Match contact) {
        EngagementType type = Drafts.type(contact);
        Encounter known = told.last(type);
        if (known == null) {
            return Outcome.none("nothing of the kind has been told to which they could have come along");
        }
        Encounter e = new Encounter(type, null, known.status(), contact.rule().name(), contact.from());
        e.setVague();
        e.parties().addAll(known.parties());
        e.persons().addAll(known.persons());
        e.evidence().add(contact.range());
        String guest = known.parties().iterator().next();
        List<Mention> company = new ArrayList<>(lists.present(contact.to()));
        if (type == EngagementType.VISIT) {
            company.stream().filter(m -> people.party(m) == null).forEach(m -> people.settle(m, guest));
            company.removeIf(m -> !Objects.equals(people.party(m), guest));
        } else {
            company.removeIf(m -> people.party(m) == null || !known.parties().contains(people.party(m)));
        }
        cast.join(e, company);
        return Outcome.of(e);
    }
}
