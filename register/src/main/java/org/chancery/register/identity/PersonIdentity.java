package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.record.Role;

/** Who is who across documents: by name and party first, then by office and time where the names are only alike. */
final class PersonIdentity {
    /** Names of one holder of an office are spelt no less alike than this. */
    private static final double SPELLING = 0.8;

    /** Names of one person seen in one office in one engagement are no less alike than this. */
    private static final double TRANSCRIPTION = 0.4;

    /** So long may lie between two sightings in an office for a short or misspelt name to be taken for the other. */
    private static final long TERM_DAYS = 400;

    private final List<Profile> profiles;
    private final Map<String, Profile> byKey = new HashMap<>();
    private final Clustering<Profile> clustering;

    private PersonIdentity(Collection<PersonMention> mentions, Verdicts verdicts) {
        this.profiles = Profile.of(mentions, verdicts).stream()
                .sorted(Comparator.comparing(Profile::key))
                .toList();
        profiles.forEach(profile -> profile.mentions().forEach(mention -> byKey.put(mention.key(), profile)));
        this.clustering = new Clustering<>(
                profiles, Profile::key, (a, b) -> a.isApartFrom(b) || verdicts.areDifferent(a.key(), b.key()));
        for (Verdicts.Pair pair : ordered(verdicts.same())) {
            Profile first = byKey.get(pair.first());
            Profile second = byKey.get(pair.second());
            if (first != null && second != null) {
                clustering.decree(first, second);
            }
        }
    }

    /** Persons as far as names, parties and offices tell. */
    static PersonIdentity of(Collection<PersonMention> mentions, Verdicts verdicts) {
        PersonIdentity identity = new PersonIdentity(mentions, verdicts);
        identity.joinSameNames();
        identity.joinSpellings();
        identity.joinShortNames();
        return identity;
    }

    private static TreeSet<Verdicts.Pair> ordered(Set<Verdicts.Pair> pairs) {
        TreeSet<Verdicts.Pair> ordered =
                new TreeSet<>(Comparator.comparing(Verdicts.Pair::first).thenComparing(Verdicts.Pair::second));
        ordered.addAll(pairs);
        return ordered;
    }

    /** Whether two mentions are of one person. */
    boolean areOne(String a, String b) {
        return clustering.areOne(profile(a), profile(b));
    }

    /** Whether two mentions that are seen in one office may be of one person, going by how alike the names are. */
    boolean mayBeOne(String a, String b) {
        Profile one = profile(a);
        Profile other = profile(b);
        return areOne(a, b)
                || one.role() == other.role()
                        && one.likeness(other) >= TRANSCRIPTION
                        && clustering.canBeOne(one, other);
    }

    /** The party that a person acts for; empty where none is known. */
    String party(String key) {
        return Objects.requireNonNullElse(profile(key).represents(), "");
    }

    /** Joins the two as one who was seen in one office in one engagement. */
    void joinInEngagement(String a, String b) {
        clustering.join(profile(a), profile(b), List.of("party", "role", "engagement", "alike names"));
    }

    /** The clusters, by id. */
    List<Cluster> clusters() {
        return clustering.each(PersonIdentity::cluster).stream()
                .sorted(Comparator.comparing(Cluster::id))
                .toList();
    }

    private static Cluster cluster(List<Profile> members, List<Join> joins) {
        List<Join> all = new ArrayList<>(joins);
        TreeSet<String> keys = new TreeSet<>();
        for (Profile profile : members) {
            for (PersonMention mention : profile.mentions()) {
                keys.add(mention.key());
                if (!mention.key().equals(profile.key())) {
                    all.add(new Join(profile.key(), mention.key(), List.of("name", "party", "role")));
                }
            }
        }
        all.sort(Comparator.comparing(Join::first).thenComparing(Join::second));
        return new Cluster(keys.first(), List.copyOf(keys), List.copyOf(all));
    }

    private Profile profile(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    /** One name and one party; first where the role is the same too, then where one has no party. */
    private void joinSameNames() {
        List<List<Profile>> blocks =
                List.copyOf(Clustering.blocks(profiles, Profile::rows).values());
        for (int round = 0; round < 3; round++) {
            for (List<Profile> block : blocks) {
                for (Profile a : block) {
                    for (Profile b : block) {
                        if (a.key().compareTo(b.key()) < 0 && a.matches(b)) {
                            joinSameName(a, b, round);
                        }
                    }
                }
            }
        }
    }

    private void joinSameName(Profile a, Profile b, int round) {
        boolean party = Objects.equals(a.represents(), b.represents());
        boolean role = a.role() == b.role();
        boolean full = a.name().isFull() && b.name().isFull();
        if (round == 0 && party && role) {
            clustering.join(a, b, List.of("name", "party", "role"));
        } else if (round == 1 && party && full) {
            clustering.join(a, b, List.of("name", "party"));
        } else if (round == 2 && !party && full && (role || a.role() == Role.OTHER || b.role() == Role.OTHER)) {
            clustering.join(a, b, List.of("name", "role"));
        }
    }

    /** Nearly one name, one office that one holds at a time, and about one time. */
    private void joinSpellings() {
        Map<String, List<Profile>> blocks = Clustering.blocks(
                profiles.stream()
                        .filter(p -> p.represents() != null && Careers.isSingular(p.role()))
                        .toList(),
                p -> List.of(p.represents() + " " + p.role()));
        for (List<Profile> block : blocks.values()) {
            for (Profile a : block) {
                for (Profile b : block) {
                    if (a.key().compareTo(b.key()) < 0 && a.likeness(b) >= SPELLING && a.apart(b) <= TERM_DAYS) {
                        clustering.join(a, b, List.of("party", "role", "time", "alike names"));
                    }
                }
            }
        }
    }

    /** Part of one name only, of one party, in one office at about one time, where nobody else is meant. */
    private void joinShortNames() {
        Map<String, List<Profile>> blocks =
                Clustering.blocks(profiles, p -> p.name().words());
        for (Profile part : profiles) {
            if (part.name().words().isEmpty()) {
                continue;
            }
            Map<String, Profile> whole = new TreeMap<>();
            candidates(part, blocks)
                    .filter(p -> Objects.equals(p.represents(), part.represents())
                            && p.role() == part.role()
                            && part.isPartOf(p)
                            && part.apart(p) <= TERM_DAYS
                            && clustering.canBeOne(part, p))
                    .forEach(p ->
                            whole.putIfAbsent(clustering.members(p).getFirst().key(), p));
            if (whole.size() == 1) {
                clustering.join(
                        part, whole.values().iterator().next(), List.of("part of the name", "party", "role", "time"));
            }
        }
    }

    private static Stream<Profile> candidates(Profile part, Map<String, List<Profile>> blocks) {
        return blocks.getOrDefault(part.name().words().getLast(), List.of()).stream();
    }
}
