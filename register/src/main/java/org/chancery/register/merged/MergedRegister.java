package org.chancery.register.merged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.register.Register;
import org.chancery.register.identity.Cluster;
import org.chancery.register.identity.EngagementMention;
import org.chancery.register.identity.Identity;
import org.chancery.register.identity.PersonMention;
import org.chancery.register.identity.Verdicts;

/**
 * Engagements and persons of the whole register, by id. The same documents give the same, whatever the
 * order in which they came.
 */
public record MergedRegister(List<MergedEngagement> engagements, List<MergedPerson> persons) {
    /** Merges what a register holds now; superseded versions of texts tell nothing. */
    public static MergedRegister of(Register register) {
        List<Witness> witnesses = new ArrayList<>();
        register.each(kept -> {
            if (!kept.superseded()) {
                witnesses.add(Witness.of(kept));
            }
        });
        witnesses.sort(Witness.ORDER);
        return of(witnesses);
    }

    private static MergedRegister of(List<Witness> witnesses) {
        Identity identity = Identity.of(witnesses.stream().map(Witness::told).toList(), Verdicts.NONE);
        Map<String, Said<PersonMention>> people = new HashMap<>();
        Map<String, Said<EngagementMention>> reports = new HashMap<>();
        for (Witness witness : witnesses) {
            witness.told().persons().forEach(person -> people.put(person.key(), new Said<>(witness, person)));
            witness.told().engagements().forEach(fact -> reports.put(fact.key(), new Said<>(witness, fact)));
        }
        Map<String, MergedPerson> byMention = new HashMap<>();
        List<MergedPerson> persons = new ArrayList<>();
        for (Cluster cluster : identity.persons()) {
            MergedPerson person = PersonMerger.merge(cluster, said(cluster, people));
            persons.add(person);
            cluster.keys().forEach(key -> byMention.put(key, person));
        }
        List<MergedEngagement> engagements = identity.engagements().stream()
                .map(cluster -> EngagementMerger.merge(cluster, said(cluster, reports), byMention))
                .toList();
        return new MergedRegister(engagements, List.copyOf(persons));
    }

    /** What is said of a cluster, in the order of the documents. */
    private static <F> List<Said<F>> said(Cluster cluster, Map<String, Said<F>> all) {
        return cluster.keys().stream()
                .map(key -> Objects.requireNonNull(all.get(key), key))
                .sorted((a, b) -> Witness.ORDER.compare(a.by(), b.by()))
                .toList();
    }
}
