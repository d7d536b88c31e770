package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;

/** Conferences and ceremonies that somebody attends, and those only named. */
final class Gatherings {
    private final Chart chart;
    private final Text text;
    private final Cast cast;
    private final Drafts drafts;
    private final Unsaid unsaid;
    private final Places places;
    private final Participants participants;
    private final Lists lists;
    private final EventNames eventNames;
    private final EventOwners owners;

    Gatherings(
            Chart chart,
            Cast cast,
            Drafts drafts,
            Unsaid unsaid,
            Places places,
            Participants participants,
            Lists lists) {
        this.chart = chart;
        this.text = chart.text();
        this.cast = cast;
        this.drafts = drafts;
        this.unsaid = unsaid;
        this.places = places;
        this.participants = participants;
        this.lists = lists;
        this.eventNames = new EventNames(chart);
        this.owners = new EventOwners(chart, eventNames);
    }

    Outcome attended(Match contact, List<Mention> guests) {
        Match.Part event = contact.part("event");
        if (event == null) {
            return Outcome.none("no event is named");
        }
        List<Encounter> events = new ArrayList<>();
        Range name = name(contact, event.range());
        Encounter first = event.finding() instanceof Occurrence head
                ? drafts.of(contact, head, pair(name, head, guests))
                : drafts.of(contact);
        String lacks = fill(first, contact, guests, name);
        if (lacks.isEmpty()) {
            events.add(first);
        }
        for (Occurrence next = eventNames.listed(name); next != null; next = eventNames.listed(name)) {
            name = eventNames.nameOfListed(next.range(), name.to());
            Encounter e = drafts.of(contact, next, pair(name, next, guests));
            if (e.type() != EngagementType.MEETING
                    && fill(e, contact, guests, name).isEmpty()) {
                events.add(e);
            }
        }
        return Outcome.of(events, lacks);
    }

    /** A gathering of an organisation that is only named, with a date yet to come: who goes there is not told. */
    Outcome named(Match contact) {
        Match.Part event = contact.part("event");
        if (event == null || !(event.finding() instanceof Occurrence head)) {
            return Outcome.none("no event is named");
        }
        Range name = name(contact, event.range());
        if (!owners.organised(name)) {
            return Outcome.none("it does not name its body");
        }
        Encounter e = drafts.of(contact, head, false);
        if (e.status() != Status.PLANNED) {
            return Outcome.none("it is only named, and not yet to come");
        }
        e.setEvent(name);
        e.parties().addAll(owners.bodies(name));
        e.setPlace(places.of(contact));
        return Outcome.of(e);
    }

    /** Whether it is one of two states alone, a meeting of theirs: what they hold by turns, or a summit of both. */
    private boolean pair(Range name, Occurrence head, List<Mention> guests) {
        if (head.value().equals("conference") && owners.byTurns(name)) {
            return true;
        }
        Set<String> sides = owners.bodies(name);
        if (!head.has("form", "summit") || owners.organised(name)) {
            return false;
        }
        boolean own = sides.size() >= 2;
        return own
                || name.to() == head.to()
                        && cast.parties(guests).size() == 2
                        && guests.stream().noneMatch(g -> owners.organised(g.range()));
    }

    /** Puts into an event who attends it and whose it is; says what is lacking to it, or nothing. */
    private String fill(Encounter e, Match contact, List<Mention> guests, Range name) {
        e.setEvent(name);
        Set<String> bodies = bodies(contact, name);
        unsaid.fillInMissing(guests, bodies);
        boolean named = bodies.size() >= 2 && cast.parties(guests).isEmpty();
        if (!named) {
            cast.join(e, guests);
        }
        e.parties().addAll(bodies);
        cast.join(e, lists.attending(name));
        e.setPlace(places.of(contact));
        boolean hosted = "before".equals(contact.attribute("host"))
                && cast.parties(guests).size() == 1;
        if (hosted) {
            e.setHost(cast.parties(guests).iterator().next(), guests.getFirst().range());
        }
        if (e.type() != EngagementType.CONFERENCE) {
            cast.join(e, participants.behind(name.to(), Subjects.REACH));
            Set<String> told = owners.states(contact.range());
            if (e.parties().size() < 2) {
                cast.join(e, lists.between(contact.range()));
            }
            if (e.parties().size() < 2 && told.size() <= 2) {
                e.parties().addAll(told);
            }
            cast.completeAsStory(e);
            return e.type() == EngagementType.MEETING && e.parties().size() < 2 ? "it names only one of its sides" : "";
        }
        if (e.parties().size() < 2) {
            List<Mention> behind = participants.behind(name.to(), 1);
            cast.join(e, behind.stream().allMatch(m -> m.type() == Mention.Type.COLLECTIVE) ? behind : List.of());
        }
        boolean known = e.parties().size() >= 2
                || hosted && "yes".equals(contact.attribute("sole"))
                || e.parties().size() == 1
                        && (owners.organised(name) || guests.stream().anyMatch(g -> owners.organised(g.range())));
        return known ? "" : "it names neither its body nor another party";
    }

    /** Whose an event is: those that its name names, else those whom the words name that tell that it is held. */
    private Set<String> bodies(Match contact, Range name) {
        Set<String> bodies = owners.bodies(name);
        boolean opens = name.from() == contact.from() && name.to() < contact.to();
        if (!bodies.isEmpty()) {
            return bodies;
        }
        return opens ? owners.bodies(contact.range()) : owners.owner(name);
    }

    /** The name of an event: what the pattern sees of it before its head word, and what goes on behind that. */
    private Range name(Match contact, Range head) {
        Range behind = eventNames.name(head);
        Match.Part named = contact.part("named");
        return named == null ? behind : new Range(named.range().from(), behind.to());
    }
}
