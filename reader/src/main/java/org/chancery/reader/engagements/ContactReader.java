package org.chancery.reader.engagements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.record.EngagementType;
import org.jspecify.annotations.Nullable;

/** Reads from one contact word, and the mentions of its sentence, who engaged with whom. */
final class ContactReader {
    private final Circumstances circumstances;
    private final ContactDates dates;
    private final Denials denials;
    private final Hosts hosts;
    private final Cast cast;
    private final Subjects subjects;
    private final Accreditations accreditations;
    private final Meetings meetings;
    private final Visits visits;
    private final Gatherings gatherings;
    private final Signings signings;
    private final Messages messages;
    private final Company company;
    private final Lists lists;
    private final Told told = new Told();

    ContactReader(
            Chart chart, Mentions mentions, People people, Calendar calendar, Sides sides, @Nullable String home) {
        Participants participants = new Participants(chart, mentions);
        Places places = new Places(chart);
        this.circumstances = new Circumstances(chart);
        Standing standing = new Standing(chart, calendar);
        this.dates = new ContactDates(chart, circumstances, standing);
        this.denials = new Denials(chart);
        this.hosts = new Hosts(chart, mentions, participants);
        this.lists = new Lists(chart, mentions, participants);
        this.cast = new Cast(people, sides, told, home);
        Unsaid unsaid = new Unsaid(chart, mentions, people, cast, told, home);
        this.company = new Company(people, told, cast, lists);
        this.subjects = new Subjects(chart, mentions, people, participants, circumstances);
        Drafts drafts = new Drafts(chart, calendar, circumstances, standing, dates, subjects);
        this.accreditations = new Accreditations(chart, cast, drafts, places);
        this.meetings = new Meetings(cast, drafts, unsaid, places, told);
        this.visits = new Visits(cast, drafts, unsaid, hosts, told);
        this.gatherings = new Gatherings(chart, cast, drafts, unsaid, places, participants, lists);
        this.signings = new Signings(chart, cast, drafts, places, lists);
        this.messages = new Messages(cast, drafts, unsaid);
    }

    Outcome read(Match contact) {
        String denied = denials.reason(contact, dates.of(contact));
        if (denied != null) {
            return Outcome.none(denied);
        }
        return switch (String.valueOf(contact.attribute("frame"))) {
            case "meet" -> {
                List<Mention> met = subjects.objects(contact);
                yield meetings.read(contact, subjects.of(contact, cast.parties(met)), met);
            }
            case "within" -> meetings.read(contact, subjects.two(contact), List.of());
            case "between" -> {
                List<Mention> together = subjects.objects(contact);
                yield meetings.read(contact, joiners(contact, cast.parties(together)), together);
            }
            case "accredited" -> accreditations.read(contact, subjects.of(contact));
            case "among" -> meetings.read(contact, subjects.objects(contact), lists.present(contact.to()));
            case "visit" -> visits.read(contact, subjects.of(contact, hosts.codes(contact)));
            case "hosted" -> {
                List<Mention> guests = subjects.objects(contact);
                yield visits.hosted(contact, subjects.of(contact, cast.parties(guests)), guests);
            }
            case "visit-of" -> {
                List<Mention> visitors = visitors(contact);
                subjects.remember(contact, visitors);
                yield visits.read(contact, visitors);
            }
            case "attend" ->
                circumstances.isOccasion(contact)
                        ? Outcome.none("it is only the occasion of something else")
                        : gatherings.attended(
                                contact,
                                contact.part("object") == null ? subjects.of(contact) : subjects.objects(contact));
            case "named" -> gatherings.named(contact);
            case "sign" -> signings.signed(contact, subjects.of(contact), subjects.objects(contact));
            case "none" -> Outcome.none("it only speaks of a contact");
            case "retinue" -> company.read(contact);
            case "sent-by" -> messages.read(contact, subjects.objects(contact), subjects.of(contact));
            case "exchange" -> messages.exchanged(contact, subjects.of(contact));
            case "send" -> messages.read(contact, subjects.senders(contact), subjects.objects(contact));
            default -> pointsBack(contact);
        };
    }

    /** Who makes a visit told as a noun; the nearest named are not its own hosts. */
    private List<Mention> visitors(Match contact) {
        List<Mention> visitors = hosts.visitor(contact);
        Set<String> host = hosts.codes(contact);
        Set<String> guests = cast.parties(visitors);
        boolean own = !guests.isEmpty() && host.containsAll(guests) && !circumstances.behind(contact.to(), "owner");
        return own ? subjects.of(contact, host) : visitors;
    }

    /**
     * What only points back to a contact told before; where none of its type has been, it is told by this word: between
     * the two whom its sentence names, else those of the visit or ceremony that is being told. A visit may be told so
     * to go on for days.
     */
    private Outcome pointsBack(Match contact) {
        Encounter visit = told.last(EngagementType.VISIT);
        if (visit != null && Drafts.type(contact) == EngagementType.VISIT) {
            dates.of(contact).stream()
                    .filter(date -> date.part("day2") != null)
                    .findFirst()
                    .ifPresent(date -> visit.dates().add(date.range()));
        }
        if (told.nothing()) {
            List<Mention> two = subjects.two(contact);
            return meetings.read(contact, cast.parties(two).size() < 2 ? subjects.of(contact) : two, List.of());
        }
        Encounter met = told.last(EngagementType.MEETING);
        if (met != null && Drafts.type(contact) == EngagementType.MEETING) {
            meetings.addCircumstances(contact, met, dates.of(contact));
        }
        return first(contact)
                ? meetings.withVisit(contact, subjects.two(contact))
                : Outcome.none("it only points back to a contact told before");
    }

    /** Whether a meeting is named as known, and none has been told yet: a visit or ceremony has brought it along. */
    private boolean first(Match contact) {
        return Drafts.type(contact) == EngagementType.MEETING
                && told.last(EngagementType.MEETING) == null
                && told.current() != null;
    }

    /** Who comes to those named behind a noun: nobody where they are named as "between" them. */
    private List<Mention> joiners(Match contact, Set<String> others) {
        if (circumstances.says(contact, "between")) {
            return List.of();
        }
        List<Mention> possessor = hosts.possessor(contact);
        List<Mention> subject = subjects.of(contact, others);
        return possessor.isEmpty() || subject.containsAll(possessor) ? subject : possessor;
    }

    /** Tells which contact is now being told of, for what points back to it. */
    void tells(Encounter encounter) {
        told.tells(encounter);
    }
}
