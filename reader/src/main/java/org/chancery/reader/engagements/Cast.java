package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Match;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** For which parties those named act, worked out where it is not said. */
final class Cast {
    /** Offices that the press at home names without their state. */
    private static final Set<Role> LEADING = EnumSet.of(
            Role.HEAD_OF_STATE,
            Role.DEPUTY_HEAD_OF_STATE,
            Role.HEAD_OF_GOVERNMENT,
            Role.DEPUTY_HEAD_OF_GOVERNMENT,
            Role.PARTY_LEADER,
            Role.PARLIAMENT_LEADER,
            Role.FOREIGN_MINISTER,
            Role.MINISTER,
            Role.DEPUTY_MINISTER);

    private final People people;
    private final Sides sides;
    private final Places places;
    private final Told told;
    private final @Nullable String home;

    Cast(People people, Sides sides, Places places, Told told, @Nullable String home) {
        this.people = people;
        this.sides = sides;
        this.places = places;
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
            if (who != null) {
                e.persons().add(who);
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

    /** Where the party of one side is not known, it is the other of the two that the story is about. */
    void fillIn(Match contact, List<Mention> left, List<Mention> right) {
        fillInCompany(left);
        fillInCompany(right);
        fillInHost(contact, right);
        Set<String> known = parties(left);
        known.addAll(parties(right));
        if (known.size() == 1 && home != null && !known.contains(home)) {
            fillInHome(left);
            fillInHome(right);
        }
        if (known.size() != 1 || !told.isOf(known)) {
            return;
        }
        Set<String> others = others(known.iterator().next());
        for (List<Mention> side : List.of(left, right)) {
            if (others.size() == 1 && !side.isEmpty() && side.stream().allMatch(this::unknown)) {
                side.forEach(m -> people.settle(m, others.iterator().next()));
            }
        }
    }

    /** Who has no known party at an event whose name tells all but one of the others' acts for that one. */
    void fillInMissing(List<Mention> guests, Set<String> named) {
        Set<String> missing = new LinkedHashSet<>(named);
        missing.removeAll(parties(guests));
        if (named.size() >= 2 && missing.size() == 1) {
            String party = missing.iterator().next();
            guests.stream().filter(this::unknown).forEach(m -> people.settle(m, party));
        }
    }

    /** Who visits one of the two parties of the story, and is not told to act for any, acts for the other. */
    void fillInVisitor(List<Mention> visitors, Set<String> hosts) {
        if (hosts.size() == 1 && !visitors.isEmpty() && visitors.stream().allMatch(this::unknown)) {
            Set<String> others = others(hosts.iterator().next());
            if (others.size() == 1) {
                visitors.forEach(m -> people.settle(m, others.iterator().next()));
            }
        }
    }

    /** Who shares a contact with a party: the other one of the contact being told, else of the document. */
    private Set<String> others(String own) {
        Encounter current = told.current();
        if (current == null || !current.parties().contains(own)) {
            return sides.other(own);
        }
        Set<String> others = new LinkedHashSet<>(current.parties());
        others.remove(own);
        return others;
    }

    /** An office of state told without its state, where nobody else is named to hold it, is one at home. */
    private void fillInHome(List<Mention> side) {
        for (Mention m : side) {
            if (home != null && m.type() == Mention.Type.OFFICE && leads(m) && people.party(m) == null) {
                people.settle(m, home);
            }
        }
    }

    private static boolean leads(Mention m) {
        return m.title() != null && LEADING.contains(m.title().role());
    }

    /** As {@link #complete}, but by the state at home where no other is known. */
    void completeAtHome(Encounter e) {
        complete(e);
        if (e.parties().size() == 1 && home != null) {
            e.parties().add(home);
        }
    }

    private boolean unknown(Mention m) {
        return m.type() == Mention.Type.PERSON && people.party(m) == null;
    }

    /** Who is met in a country that opens the sentence ("In Ghana, she met Minister X") acts for it. */
    private void fillInHost(Match contact, List<Mention> met) {
        String country = places.openingCountry(contact);
        for (Mention m : met) {
            if (country != null && unknown(m)) {
                people.settle(m, country);
            }
        }
    }

    /** Of those named side by side, who has no known party acts for that of the others. */
    private void fillInCompany(List<Mention> side) {
        Set<String> known = parties(side);
        for (Mention m : side) {
            if (known.size() == 1 && unknown(m)) {
                people.settle(m, known.iterator().next());
            }
        }
    }
}
