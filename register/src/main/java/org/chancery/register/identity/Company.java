package org.chancery.register.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who took part in two mentions, side by side: for each party whether somebody is named in both, or
 * only people who cannot be the same.
 *
 * @param shared parties of which somebody is named in both
 * @param likely parties of which somebody may be, under names that are alike
 * @param clashing parties of which both name people, and nobody in common
 */
record Company(Set<String> shared, Set<String> likely, Set<String> clashing) {
    static Company of(EngagementMention a, EngagementMention b, PersonIdentity persons) {
        Company company = new Company(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Set<String> parties = new TreeSet<>();
        a.persons().forEach(key -> parties.add(persons.party(key)));
        for (String party : parties) {
            List<String> ours = of(party, a, persons);
            List<String> theirs = of(party, b, persons);
            if (theirs.isEmpty()) {
                continue;
            }
            if (ours.stream().anyMatch(one -> theirs.stream().anyMatch(other -> persons.areOne(one, other)))) {
                company.shared.add(party);
            } else if (ours.stream().anyMatch(one -> theirs.stream().anyMatch(other -> persons.mayBeOne(one, other)))) {
                company.likely.add(party);
            } else if (!party.isEmpty()) {
                company.clashing.add(party);
            }
        }
        return company;
    }

    /** The persons of a mention who act for a party. */
    static List<String> of(String party, EngagementMention mention, PersonIdentity persons) {
        return mention.persons().stream()
                .filter(key -> persons.party(key).equals(party))
                .toList();
    }
}
