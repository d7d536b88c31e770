package org.chancery.reader.engagements;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** Works out for which parties those named act, where the text does not say so. */
final class Unsaid {
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

    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Cast cast;
    private final Places places;
    private final Posts posts;
    private final Told told;
    private final @Nullable String home;

    Unsaid(Chart chart, Mentions mentions, People people, Cast cast, Told told, @Nullable String home) {
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.cast = cast;
        this.places = new Places(chart);
        this.posts = new Posts(chart);
        this.told = told;
        this.home = home;
    }

    /** Where the party of one side is not known, it is the other of the two that the story is about. */
    void fillIn(Match contact, List<Mention> left, List<Mention> right) {
        fillInCompany(left);
        fillInCompany(right);
        fillInHost(contact, left, right);
        fillInPost(left, right);
        Set<String> known = cast.parties(left);
        known.addAll(cast.parties(right));
        if (known.size() == 1 && home != null && !known.contains(home)) {
            fillInHome(left);
            fillInHome(right);
        }
        if (known.size() != 1 || !told.isOf(known)) {
            return;
        }
        Set<String> others = cast.others(known.iterator().next());
        for (List<Mention> side : List.of(left, right)) {
            if (others.size() == 1 && !side.isEmpty() && side.stream().allMatch(this::unknown)) {
                side.forEach(m -> people.settle(m, others.iterator().next()));
            }
        }
    }

    /** Who is written to, and is not told to act for any state, acts for the only other one that the sentence names. */
    void fillInAddressee(Match contact, List<Mention> from, List<Mention> to) {
        Set<String> named = new LinkedHashSet<>();
        for (Mention m : mentions.within(text.sentence(contact.from()))) {
            String party = m.type() == Mention.Type.PARTY ? people.party(m) : null;
            if (States.isState(party) && !cast.parties(from).contains(party)) {
                named.add(party);
            }
        }
        if (named.size() == 1) {
            to.stream()
                    .filter(this::unknown)
                    .forEach(m -> people.settle(m, named.iterator().next()));
        }
    }

    /** Of whom the sentence of a message tells before it, for another party than its sender's: "on the election of X, Y sent …". */
    List<Mention> honoured(Match contact, List<Mention> from) {
        Set<String> own = cast.parties(from);
        for (Mention m : mentions.within(new Range(text.sentence(contact.from()).from(), contact.from()))) {
            String party = people.party(m);
            if (m.type() == Mention.Type.PERSON && party != null && !own.contains(party)) {
                return List.of(m);
            }
        }
        return List.of();
    }

    /** Who has no known party at an event whose name tells all but one of the others' acts for that one. */
    void fillInMissing(List<Mention> guests, Set<String> named) {
        Set<String> missing = new LinkedHashSet<>(named);
        missing.removeAll(cast.parties(guests));
        if (named.size() >= 2 && missing.size() == 1) {
            String party = missing.iterator().next();
            guests.stream().filter(this::unknown).forEach(m -> people.settle(m, party));
        }
    }

    /** Who visits one of the two parties of the story, and is not told to act for any, acts for the other. */
    void fillInVisitor(List<Mention> visitors, Set<String> hosts) {
        if (hosts.size() == 1 && !visitors.isEmpty() && visitors.stream().allMatch(this::unknown)) {
            Set<String> others = cast.others(hosts.iterator().next());
            if (others.size() == 1) {
                visitors.forEach(m -> people.settle(m, others.iterator().next()));
            }
        }
        if (home != null && !hosts.isEmpty() && !hosts.contains(home)) {
            fillInHome(visitors);
        }
    }

    /** An office or institution of state told without its state, where nobody else is named to hold it, is one at home. */
    private void fillInHome(List<Mention> side) {
        for (Mention m : side) {
            boolean acts =
                    m.type() == Mention.Type.OFFICE && leads(m) || m.type() == Mention.Type.PARTY && !m.isDelegation();
            if (home != null && acts && people.party(m) == null) {
                people.settle(m, home);
            }
        }
    }

    private static boolean leads(Mention m) {
        return m.title() != null && LEADING.contains(m.title().role());
    }

    private boolean unknown(Mention m) {
        return (m.type() == Mention.Type.PERSON || m.isDelegation()) && people.party(m) == null;
    }

    /**
     * Who is met in a country that opens the sentence ("In Ghana, she met Minister X") acts for it, and so does who
     * alone is of no known party where the place stands behind ("called on Minister X in Accra").
     */
    private void fillInHost(Match contact, List<Mention> visitors, List<Mention> met) {
        String country = places.openingCountry(contact);
        if (country == null && home == null && cast.parties(met).isEmpty()) {
            String behind = places.countryBehind(contact);
            country = cast.parties(visitors).contains(behind) ? null : behind;
        }
        for (Mention m : met) {
            if (country != null
                    && (unknown(m)
                            || home == null
                                    && m.type() == Mention.Type.OFFICE
                                    && leads(m)
                                    && people.party(m) == null)) {
                people.settle(m, country);
            }
        }
    }

    /** Whom an ambassador meets, and who is not told to act for any state, acts for that of the post. */
    private void fillInPost(List<Mention> left, List<Mention> right) {
        String post = left.size() == 1 && cast.parties(right).isEmpty()
                ? posts.of(left.getFirst(), cast.parties(left))
                : null;
        for (Mention m : right) {
            if (post != null && (unknown(m) || m.type() == Mention.Type.OFFICE)) {
                people.settle(m, post);
            }
        }
    }

    /** Of those named side by side, who has no known party acts for that of the others. */
    private void fillInCompany(List<Mention> side) {
        Set<String> known = cast.parties(side);
        for (Mention m : side) {
            if (known.size() == 1 && unknown(m)) {
                people.settle(m, known.iterator().next());
            }
        }
    }
}
