package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Code;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Reads from one contact word, and the mentions of its sentence, who engaged with whom. */
final class ContactReader {
    /** Words that may stand between a verb and whom it takes. */
    private static final int REACH = 5;

    private final Chart chart;
    private final Text text;
    private final People people;
    private final Calendar calendar;
    private final Mentions mentions;
    private final Participants participants;
    private final Circumstances circumstances;
    private final Hosts hosts;
    private final EventNames eventNames;
    private final Sides sides;
    private @Nullable Encounter current;
    private List<Mention> lastSubject = List.of();
    private List<Mention> lastAddressees = List.of();
    private Status lastStatus = Status.HELD;
    private int lastSentence = -1;

    ContactReader(Chart chart, Mentions mentions, People people, Calendar calendar, Sides sides) {
        this.sides = sides;
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.calendar = calendar;
        this.participants = new Participants(chart, mentions);
        this.circumstances = new Circumstances(chart, calendar);
        this.hosts = new Hosts(chart, mentions, participants);
        this.eventNames = new EventNames(chart);
    }

    /** What came of a contact word: encounters, or the reason why there is none. */
    record Outcome(List<Encounter> encounters, String reason) {
        static Outcome none(String reason) {
            return new Outcome(List.of(), reason);
        }
    }

    Outcome read(Match contact) {
        if (circumstances.negated(contact)) {
            return Outcome.none("it is denied or called off");
        }
        if (circumstances.wished(contact)
                && circumstances.dates(contact, type(contact)).isEmpty()) {
            return Outcome.none("it is only wished for, or somebody is invited to it, without a date");
        }
        return switch (String.valueOf(contact.attribute("frame"))) {
            case "meet" -> meet(contact, subject(contact), objects(contact));
            case "between" -> between(contact);
            case "visit" -> visit(contact, subject(contact));
            case "visit-of" -> visit(contact, hosts.visitor(contact));
            case "attend" -> attend(contact);
            case "sign" -> sign(contact);
            case "send" -> send(contact);
            default -> Outcome.none("it only points back to a contact told before");
        };
    }

    private Outcome meet(Match contact, List<Mention> left, List<Mention> right) {
        fillIn(contact, left, right);
        if (parties(left).size() == 1 && byParty(right).size() >= 3) {
            return apart(contact, left, right);
        }
        Encounter e = start(contact);
        addAll(e, left);
        addAll(e, right);
        if (e.parties().size() < 2) {
            return Outcome.none("fewer than two parties are named round it: " + e.parties());
        }
        return done(e, contact);
    }

    /** One who meets those of three and more parties meets each of them. */
    private Outcome apart(Match contact, List<Mention> left, List<Mention> right) {
        List<Encounter> meetings = new ArrayList<>();
        Set<String> own = parties(left);
        for (List<Mention> other : byParty(right)) {
            Encounter e = start(contact);
            addAll(e, left);
            addAll(e, other);
            if (e.parties().size() > own.size()) {
                e.setPlace(circumstances.place(contact));
                meetings.add(e);
            }
        }
        return new Outcome(meetings, "");
    }

    /** Where the party of one side is not known, it is the other of the two that the story is about. */
    private void fillIn(Match contact, List<Mention> left, List<Mention> right) {
        fillInCompany(left);
        fillInCompany(right);
        fillInHost(contact, right);
        Set<String> known = parties(left);
        known.addAll(parties(right));
        if (known.size() != 1
                || current == null
                || current.parties().size() != 2
                || !current.parties().containsAll(known)) {
            return;
        }
        for (List<Mention> side : List.of(left, right)) {
            if (side.size() == 1
                    && side.getFirst().type() == Mention.Type.PERSON
                    && people.party(side.getFirst()) == null) {
                for (String code : current.parties()) {
                    if (!known.contains(code)) {
                        people.settle(side.getFirst(), code);
                    }
                }
            }
        }
    }

    /** Who is met in a country that opens the sentence ("In Ghana, she met Minister X") acts for it. */
    private void fillInHost(Match contact, List<Mention> met) {
        String country = circumstances.openingCountry(contact);
        for (Mention m : met) {
            if (country != null && m.type() == Mention.Type.PERSON && people.party(m) == null) {
                people.settle(m, country);
            }
        }
    }

    /** Of those named side by side, who has no known party acts for that of the others. */
    private void fillInCompany(List<Mention> side) {
        Set<String> known = parties(side);
        for (Mention m : side) {
            if (known.size() == 1 && m.type() == Mention.Type.PERSON && people.party(m) == null) {
                people.settle(m, known.iterator().next());
            }
        }
    }

    private Outcome between(Match contact) {
        List<Mention> right = objects(contact);
        boolean joint = circumstances.says(contact, "between");
        List<Mention> possessor = hosts.possessor(contact);
        List<Mention> left = joint ? List.of() : possessor.isEmpty() ? subject(contact) : possessor;
        fillIn(contact, left, right);
        if (parties(left).size() == 1 && byParty(right).size() >= 3) {
            return apart(contact, left, right);
        }
        Encounter e = start(contact);
        addAll(e, left);
        addAll(e, right);
        if (e.parties().size() < 2) {
            return Outcome.none("fewer than two parties are named round it: " + e.parties());
        }
        return done(e, contact);
    }

    private Outcome visit(Match contact, List<Mention> visitors) {
        Set<String> guests = parties(visitors);
        if (guests.isEmpty()) {
            return Outcome.none("no visitor is named");
        }
        List<Encounter> visits = new ArrayList<>();
        for (Occurrence host : hosts.of(contact)) {
            String code = host.value();
            if (code.equals("XXX") || guests.contains(code)) {
                continue;
            }
            Encounter e = start(contact);
            addAll(e, visitors);
            e.parties().add(code);
            e.setPlace(host.range());
            e.evidence().add(host.range());
            visits.add(e);
        }
        if (visits.isEmpty()
                && hosts.of(contact).isEmpty()
                && current != null
                && current.parties().containsAll(guests)) {
            Encounter e = start(contact);
            addAll(e, visitors);
            e.parties().addAll(current.parties());
            visits.add(e);
        }
        if (visits.isEmpty()) {
            return Outcome.none("no host other than the visitor is named");
        }
        visits.forEach(e -> done(e, contact));
        return new Outcome(visits, "");
    }

    private Outcome attend(Match contact) {
        Match.Part event = contact.part("event");
        if (circumstances.isOccasion(contact)) {
            return Outcome.none("it is only the occasion of something else");
        }
        Encounter e = start(contact);
        addAll(e, subject(contact));
        if (event == null) {
            return Outcome.none("no event is named");
        }
        Range name = eventNames.name(event.range());
        e.setEvent(name);
        e.parties().addAll(eventNames.bodies(name));
        if (e.type() == EngagementType.CEREMONY) {
            addAll(e, participants.behind(name.to(), REACH));
        }
        if (e.type() == EngagementType.CONFERENCE && e.parties().size() < 2) {
            return Outcome.none("it names neither its body nor another party");
        }
        if (event.finding() instanceof Occurrence o) {
            e.setForm(form(o.entry().attribute("form")));
        }
        return done(e, contact);
    }

    private Outcome sign(Match contact) {
        Encounter e = start(contact);
        Set<String> named = between(paperBefore(contact));
        if (named.size() >= 2) {
            e.parties().addAll(named);
        } else {
            addAll(e, subject(contact));
            addAll(e, objects(contact));
        }
        if (e.parties().size() < 2) {
            return Outcome.none("fewer than two parties are named round it: " + e.parties());
        }
        return done(e, contact);
    }

    /** The paper that stands just before "signed", a comma apart. */
    private Range paperBefore(Match contact) {
        int end = text.isMark(contact.from() - 1, ',') ? contact.from() - 1 : contact.from();
        for (Finding f : chart.ending(end)) {
            if (f.kind().equals("treaty")) {
                return f.range();
            }
        }
        return new Range(end, end);
    }

    /** The states that the name of a paper names. */
    private Set<String> between(Range paper) {
        Set<String> codes = new LinkedHashSet<>();
        for (Occurrence party : chart.within(paper, "party", Occurrence.class)) {
            if (party.has("kind", "state")) {
                codes.add(party.value());
            }
        }
        return codes;
    }

    /** A message for each sender's party and each addressee's. */
    private Outcome send(Match contact) {
        List<Encounter> messages = new ArrayList<>();
        List<Mention> left = subject(contact);
        List<Mention> right = objects(contact);
        if (right.isEmpty()) {
            right = lastAddressees;
        }
        fillIn(contact, left, right);
        lastAddressees = right;
        for (List<Mention> senders : byParty(left)) {
            for (List<Mention> addressees : byParty(right)) {
                Encounter e = start(contact);
                addAll(e, senders);
                addAll(e, addressees);
                if (e.parties().size() == 2) {
                    messages.add(e);
                }
            }
        }
        return messages.isEmpty() ? Outcome.none("sender or addressee is not named") : new Outcome(messages, "");
    }

    private List<List<Mention>> byParty(List<Mention> list) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention m : list) {
            String code = people.party(m);
            if (code != null) {
                groups.computeIfAbsent(code, c -> new ArrayList<>()).add(m);
            }
        }
        return List.copyOf(groups.values());
    }

    private static EngagementType type(Match contact) {
        return EngagementType.valueOf(String.valueOf(contact.attribute("type")).toUpperCase(Locale.ROOT));
    }

    private Encounter start(Match contact) {
        EngagementType type =
                EngagementType.valueOf(String.valueOf(contact.attribute("type")).toUpperCase(Locale.ROOT));
        List<Match> dates = circumstances.dates(contact, type);
        Status status = follows(contact) && lastStatus == Status.PLANNED
                ? Status.PLANNED
                : circumstances.status(contact, dates);
        lastStatus = status;
        Encounter e = new Encounter(
                type, form(contact.attribute("form")), status, contact.rule().name(), contact.from());
        e.evidence().add(contact.range());
        dates.stream()
                .filter(d -> calendar.resolve(d) != null)
                .findFirst()
                .ifPresent(d -> e.dates().add(d.range()));
        Match.Part kind = contact.part("form");
        if (kind != null) {
            for (Finding f : chart.starting(kind.range().from())) {
                if (f instanceof Occurrence o
                        && o.kind().equals("visit-kind")
                        && o.to() <= kind.range().to()) {
                    e.setForm(form(o.value()));
                }
            }
        }
        return e;
    }

    private Outcome done(Encounter e, Match contact) {
        if (e.type() != EngagementType.VISIT) {
            e.setPlace(circumstances.place(contact));
        }
        return new Outcome(List.of(e), "");
    }

    /** The subject of a contact: the chain before it, else the subject of the sentence before, in the same line. */
    private List<Mention> subject(Match contact) {
        List<Mention> subject = follows(contact) ? lastSubject : findSubject(contact);
        lastSubject = subject;
        lastSentence = text.sentenceNumber(contact.from());
        return subject;
    }

    /** Whether a contact is coordinated with the one before it in its sentence, and shares its subject. */
    private boolean follows(Match contact) {
        return text.sentenceNumber(contact.from()) == lastSentence
                && !lastSubject.isEmpty()
                && (circumstances.joins(contact.from()) || text.isMark(contact.from() - 1, ','));
    }

    private List<Mention> findSubject(Match contact) {
        Mention beside =
                "visit".equals(contact.attribute("frame")) ? participants.directlyBefore(contact.from()) : null;
        if (beside != null && people.party(beside) != null) {
            return List.of(beside);
        }
        List<Mention> before = participants.before(contact.from());
        if (!before.isEmpty()) {
            return before;
        }
        List<Mention> behind = participants.subjectBehind(contact.to());
        if (!behind.isEmpty()) {
            return behind;
        }
        int number = text.sentenceNumber(contact.from());
        Range here = text.sentences().get(number);
        if (number > 0
                && text.lineNumber(here.from())
                        == text.lineNumber(text.sentences().get(number - 1).from())) {
            for (Mention m : mentions.within(text.sentences().get(number - 1))) {
                if (!participants.governed(m) && people.party(m) != null) {
                    return List.of(m);
                }
            }
        }
        return List.of();
    }

    private List<Mention> objects(Match contact) {
        List<Mention> captured = new ArrayList<>();
        for (Match.Part part : contact.parts("object")) {
            captured.addAll(mentions.within(part.range()));
        }
        return captured.isEmpty() ? participants.behind(contact.to(), REACH) : captured;
    }

    private Set<String> parties(List<Mention> list) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention m : list) {
            String code = people.party(m);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private void addAll(Encounter e, List<Mention> list) {
        for (Mention m : list) {
            e.evidence().add(m.range());
            if (m.type() == Mention.Type.COLLECTIVE) {
                addTogether(e, m);
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

    /** "The two sides", "both ministers". */
    private void addTogether(Encounter e, Mention together) {
        Sides.Together both = sides.resolve(together, current);
        e.parties().addAll(both.parties());
        e.persons().addAll(both.persons());
    }

    /** Tells which contact is now being told of, for what points back to it. */
    void tells(Encounter encounter) {
        if (encounter.parties().size() == 2 && encounter.status() != Status.RECALLED) {
            current = encounter;
        }
    }

    static @Nullable Form form(@Nullable String code) {
        return code == null ? null : FORMS.get(code);
    }

    private static final Map<String, Form> FORMS = Code.byCode(Form.values());
}
