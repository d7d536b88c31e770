package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.EngagementType;

/** Meetings and calls: those before the word and those behind it come together. */
final class Meetings {
    /** Words behind a noun within which it is told when and where the meeting was. */
    private static final int SOON = 8;

    private final Cast cast;
    private final Drafts drafts;
    private final Unsaid unsaid;
    private final Places places;
    private final Told told;

    Meetings(Cast cast, Drafts drafts, Unsaid unsaid, Places places, Told told) {
        this.cast = cast;
        this.drafts = drafts;
        this.unsaid = unsaid;
        this.places = places;
        this.told = told;
    }

    Outcome read(Match contact, List<Mention> left, List<Mention> right) {
        unsaid.fillIn(contact, left, right);
        boolean ceremony = Drafts.type(contact) == EngagementType.CEREMONY;
        int together = drafts.apart(contact) || drafts.several(contact) ? 1 : 2;
        if (!ceremony && cast.parties(left).size() == 1 && cast.byParty(right).size() > together) {
            return apart(contact, left, right);
        }
        Encounter e = drafts.of(contact);
        for (Match.Part side : contact.parts("side")) {
            if (side.finding() instanceof Occurrence party) {
                e.parties().add(party.value());
            }
        }
        boolean paired = e.parties().size() >= 2;
        cast.join(e, paired ? cast.of(e.parties(), left) : left);
        if (!paired) {
            cast.join(e, cast.parties(left).isEmpty() ? right : definite(right));
        }
        boolean pointsBack = left.isEmpty() && told.isOf(e.parties());
        boolean noun = "between".equals(contact.attribute("frame")) && !drafts.several(contact);
        if (ceremony || pointsBack || noun || "yes".equals(contact.attribute("completes"))) {
            cast.complete(e);
        }
        e.setPlace(places.of(contact));
        setHost(e, contact, left, right);
        return Outcome.ofTwo(e);
    }

    /** A meeting named as known that a visit or ceremony being told has brought along: of the same two, where its own sentence names fewer. */
    Outcome withVisit(Match contact, List<Mention> named) {
        Encounter e = drafts.of(contact);
        cast.join(e, named);
        Encounter current = told.current();
        if (e.parties().size() < 2 && current != null && current.parties().containsAll(e.parties())) {
            e.parties().addAll(current.parties());
            if (named.isEmpty()) {
                e.persons().addAll(current.persons());
            }
        }
        e.setPlace(places.of(contact));
        return Outcome.ofTwo(e);
    }

    /** What words that point back to a meeting say of when and where it was, where nothing has been told of that. */
    void addCircumstances(Match contact, Encounter met, List<Match> dates) {
        Range said = new Range(contact.from(), contact.to() + SOON);
        if (met.dates().isEmpty()) {
            dates.stream()
                    .filter(d -> said.covers(d.range()))
                    .findFirst()
                    .ifPresent(d -> met.dates().add(d.range()));
        }
        Range place = places.of(contact);
        if (place != null && said.covers(place)) {
            met.setPlace(place);
        }
    }

    private void setHost(Encounter e, Match contact, List<Mention> left, List<Mention> right) {
        String side = contact.attribute("host");
        List<Mention> hosts = "before".equals(side) ? left : "behind".equals(side) ? right : List.of();
        if (cast.parties(hosts).size() == 1) {
            e.setHost(cast.parties(hosts).iterator().next(), hosts.getFirst().range());
        }
    }

    /** Without those taken together in any number: who meets "leaders of many countries" has met nobody named. */
    private static List<Mention> definite(List<Mention> named) {
        return named.stream()
                .filter(m -> m.type() != Mention.Type.COLLECTIVE || m.count() > 0)
                .toList();
    }

    /** One who meets those of three and more parties meets each of them. */
    private Outcome apart(Match contact, List<Mention> left, List<Mention> right) {
        List<Encounter> meetings = new ArrayList<>();
        Set<String> own = cast.parties(left);
        for (List<Mention> other : cast.byParty(right)) {
            Encounter e = drafts.of(contact);
            cast.join(e, left);
            cast.join(e, other);
            if (e.parties().size() > own.size()) {
                e.setPlace(places.of(contact));
                setHost(e, contact, left, other);
                meetings.add(e);
            }
        }
        return new Outcome(meetings, "");
    }
}
