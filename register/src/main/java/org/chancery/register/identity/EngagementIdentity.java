package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which mentions tell of one engagement. Pairs of one type and two common parties are compared; those on
 * the same days with somebody in common are joined first, then those told less exactly, where only one
 * engagement can be meant.
 */
final class EngagementIdentity {
    private final List<EngagementMention> mentions;
    private final PersonIdentity persons;
    private final Clustering<EngagementMention> clustering;
    private final List<Candidate> candidates;

    private EngagementIdentity(Collection<EngagementMention> mentions, PersonIdentity persons, Verdicts verdicts) {
        this.mentions = mentions.stream()
                .sorted(Comparator.comparing(EngagementMention::key))
                .toList();
        this.persons = persons;
        this.clustering = new Clustering<>(
                this.mentions,
                EngagementMention::key,
                (a, b) -> verdicts.areDifferent(a.key(), b.key())
                        || Fit.of(a, b, persons).apart());
        decree(verdicts);
        this.candidates = candidates();
    }

    /** Engagements as far as parties, days and persons tell. */
    static EngagementIdentity of(Collection<EngagementMention> mentions, PersonIdentity persons, Verdicts verdicts) {
        EngagementIdentity identity = new EngagementIdentity(mentions, persons, verdicts);
        identity.joinSure();
        identity.joinWhereOneIsMeant();
        return identity;
    }

    /** The clusters, by id. */
    List<Cluster> clusters() {
        return clustering
                .each((members, joins) -> {
                    List<String> keys = members.stream()
                            .map(EngagementMention::key)
                            .sorted()
                            .toList();
                    List<Join> ordered = joins.stream()
                            .sorted(Comparator.comparing(Join::first).thenComparing(Join::second))
                            .toList();
                    return new Cluster(keys.getFirst(), keys, ordered);
                })
                .stream()
                .sorted(Comparator.comparing(Cluster::id))
                .toList();
    }

    private void decree(Verdicts verdicts) {
        Map<String, EngagementMention> byKey = new HashMap<>();
        mentions.forEach(mention -> byKey.put(mention.key(), mention));
        verdicts.same().stream()
                .sorted(Comparator.comparing(Verdicts.Pair::first).thenComparing(Verdicts.Pair::second))
                .forEach(pair -> {
                    EngagementMention first = byKey.get(pair.first());
                    EngagementMention second = byKey.get(pair.second());
                    if (first != null && second != null) {
                        clustering.decree(first, second);
                    }
                });
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        Set<Verdicts.Pair> seen = new HashSet<>();
        for (List<EngagementMention> block :
                Clustering.blocks(mentions, EngagementIdentity::blocks).values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    EngagementMention a = block.get(i);
                    EngagementMention b = block.get(j);
                    if (seen.add(Verdicts.Pair.of(a.key(), b.key()))) {
                        Fit fit = Fit.of(a, b, persons);
                        if (!fit.apart()) {
                            found.add(new Candidate(a, b, fit));
                        }
                    }
                }
            }
        }
        found.sort(Candidate.SUREST);
        return found;
    }

    /** The type with each pair of parties; of a single party, with that. */
    private static List<String> blocks(EngagementMention mention) {
        List<String> parties = List.copyOf(mention.parties());
        String type = mention.fact().type().code();
        if (parties.size() < 2) {
            return List.of(type + " " + String.join(" ", parties));
        }
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                blocks.add(type + " " + parties.get(i) + " " + parties.get(j));
            }
        }
        return blocks;
    }

    private void joinSure() {
        for (Candidate candidate : candidates) {
            if (candidate.isSure()) {
                clustering.join(candidate.a(), candidate.b(), candidate.fit().fields());
            }
        }
    }

    /** A mention without day or names joins the one engagement that it can mean; where it can mean two, neither. */
    private void joinWhereOneIsMeant() {
        Map<String, List<Candidate>> byMention = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.isPossible()) {
                byMention
                        .computeIfAbsent(candidate.a().key(), k -> new ArrayList<>())
                        .add(candidate);
                byMention
                        .computeIfAbsent(candidate.b().key(), k -> new ArrayList<>())
                        .add(candidate);
            }
        }
        for (EngagementMention vague : mentions) {
            List<Candidate> meant = byMention.getOrDefault(vague.key(), List.of()).stream()
                    .filter(candidate -> !clustering.areOne(candidate.a(), candidate.b())
                            && clustering.canBeOne(candidate.a(), candidate.b()))
                    .toList();
            if (!meant.isEmpty() && allOne(vague, meant)) {
                Candidate best = meant.getFirst();
                clustering.join(best.a(), best.b(), best.fit().fields());
            }
        }
    }

    private boolean allOne(EngagementMention vague, List<Candidate> meant) {
        EngagementMention first = meant.getFirst().other(vague);
        return meant.stream().allMatch(candidate -> clustering.areOne(first, candidate.other(vague)));
    }
}
