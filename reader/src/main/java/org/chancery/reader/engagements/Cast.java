package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.jspecify.annotations.Nullable;

/** For which parties those named act, worked out where it is not said. */
final class Cast {
    private final People people;
    private final Sides sides;
    private final Told told;
    private final @Nullable String home;

    Cast(People people, Sides sides, Told told, @Nullable String home) {
        this.people = people;
        this.sides = sides;
        this.told = told;
        this.home = home;
    }

    Set<String> parties(List<Mention> list) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention m : list) {
            String code = people.party(m);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Those named who act for one of these parties. */
    List<Mention> of(Set<String> parties, List<Mention> list) {
        return list.stream()
                .filter(m -> people.party(m) != null && parties.contains(String.valueOf(people.party(m))))
                .toList();
    }

    List<List<Mention>> byParty(List<Mention> list) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention m : list) {
            String code = people.party(m);
            if (code != null) {
                groups.computeIfAbsent(code, c -> new ArrayList<>()).add(m);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Puts those named into an encounter; "the two sides" stand for both, unless they are named with them. */
    void join(Encounter e, List<Mention> list) {
        for (Mention m : list) {
            e.evidence().add(m.range());
            if (m.type() == Mention.Type.COLLECTIVE) {
                Set<String> named = parties(list);
                Sides.Together both = sides.resolve(m, told.current());
                if (!named.isEmpty() && !named.equals(both.parties())) {
                    continue;
                }
                e.parties().addAll(both.parties());
                e.persons().addAll(both.persons());
                continue;
            }
            String code = people.party(m);
            if (code != null) {
                e.parties().add(code);
            }
            Individual who = people.individual(m);
            Title title = m.title();
            if (who != null) {
                e.persons().add(who);
            } else if (code != null && m.type() == Mention.Type.OFFICE && title != null) {
                e.offices().put(code, title.role());
            }
        }
    }

    /** What only one party is told to take part in, the other one of the contact being told, or of the document, shares. */
    void complete(Encounter e) {
        if (e.parties().size() != 1) {
            return;
        }
        e.parties().addAll(others(e.parties().iterator().next()));
    }

    /** As {@link #complete}; where no party is told, both of the contact of two that is being told take part. */
    void completeAsStory(Encounter e) {
        Encounter current = told.current();
        if (e.parties().isEmpty() && current != null) {
            e.parties().addAll(current.parties());
        }
        complete(e);
    }

    /** Who shares a contact with a party: the other one of the last told in which it takes part, else of the document. */
    Set<String> others(String own) {
        Encounter shared = told.of(own);
        if (shared == null) {
            return sides.other(own);
        }
        Set<String> others = new LinkedHashSet<>(shared.parties());
        others.remove(own);
        return others;
    }

    /** As {@link #complete}, but by the state at home where no other is known. */
    void completeAtHome(Encounter e) {
        complete(e);
        if (e.parties().size() == 1 && home != null) {
            e.parties().add(home);
        }
    }
}
