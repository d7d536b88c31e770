package org.chancery.register.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is who and what is one engagement, worked out from all documents together: persons by name and
 * office, engagements by parties, days and persons, and then those persons whose names are only alike but
 * who did one thing in one office. The order of documents does not matter.
 *
 * @param persons clusters of persons, by id
 * @param engagements clusters of engagements, by id
 * @param instruments clusters of instruments, by id
 */
public record Identity(List<Cluster> persons, List<Cluster> engagements, List<Cluster> instruments) {
    /** Works it out. */
    public static Identity of(Collection<Told> documents, Verdicts verdicts) {
        List<PersonMention> people =
                documents.stream().flatMap(told -> told.persons().stream()).toList();
        List<EngagementMention> reported =
                documents.stream().flatMap(told -> told.engagements().stream()).toList();
        PersonIdentity persons = PersonIdentity.of(people, verdicts);
        List<Cluster> engagements =
                EngagementIdentity.of(reported, persons, verdicts).clusters();
        joinByEngagement(reported, engagements, persons);
        return new Identity(
                persons.clusters(),
                engagements,
                Instruments.of(documents.stream()
                        .flatMap(told -> told.instruments().stream())
                        .toList()));
    }

    /** Two who acted for one party in one engagement, in one office, under names that are alike, are one. */
    private static void joinByEngagement(
            List<EngagementMention> reported, List<Cluster> engagements, PersonIdentity persons) {
        Map<String, List<String>> took = new TreeMap<>();
        reported.forEach(mention -> took.put(mention.key(), mention.persons()));
        for (Cluster cluster : engagements) {
            List<String> present = cluster.keys().stream()
                    .flatMap(key -> took.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 0; i < present.size(); i++) {
                for (int j = i + 1; j < present.size(); j++) {
                    String a = present.get(i);
                    String b = present.get(j);
                    if (persons.party(a).equals(persons.party(b)) && persons.mayBeOne(a, b)) {
                        persons.joinInEngagement(a, b);
                    }
                }
            }
        }
    }
}
