package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Mentions mentions;
    private final Participants participants;

    ContactReader(Chart chart, Mentions mentions, People people) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.participants = new Participants(chart, mentions);
    }

    /** What came of a contact word: encounters, or the reason why there is none. */
    record Outcome(List<Encounter> encounters, String reason) {
        static Outcome none(String reason) {
            return new Outcome(List.of(), reason);
        }
    }

    Outcome read(Match contact) {
        if (negated(contact)) {
            return Outcome.none("it is denied or called off");
        }
        return switch (String.valueOf(contact.attribute("frame"))) {
            case "meet" -> meet(contact, subject(contact), objects(contact));
            case "between" -> between(contact);
            case "visit" -> visit(contact, subject(contact));
            case "visit-of" -> visit(contact, visitorOf(contact));
            case "attend" -> attend(contact);
            case "sign" -> sign(contact);
            case "send" -> send(contact);
            default -> Outcome.none("it only points back to a contact told before");
        };
    }

    private Outcome meet(Match contact, List<Mention> left, List<Mention> right) {
        Encounter e = start(contact);
        addAll(e, left);
        addAll(e, right);
        if (e.parties().size() < 2) {
            return Outcome.none("fewer than two parties are named round it: " + e.parties());
        }
        return done(e, contact);
    }

    private Outcome between(Match contact) {
        List<Mention> right = objects(contact);
        boolean joint = spoken(contact, "between");
        Encounter e = start(contact);
        if (!joint) {
            addAll(e, subject(contact));
        }
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
        for (Finding host : hosts(contact)) {
            String code = partyOf(host);
            if (code == null || guests.contains(code)) {
                continue;
            }
            Encounter e = start(contact);
            addAll(e, visitors);
            e.parties().add(code);
            e.setPlace(host.range());
            e.evidence().add(host.range());
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
        Encounter e = start(contact);
        addAll(e, subject(contact));
        if (event == null || e.parties().isEmpty()) {
            return Outcome.none("nobody is named who attends");
        }
        Range name = new Range(event.range().from(), eventEnd(event.range()));
        e.setEvent(name);
        for (int t = contact.from(); t < name.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o && o.kind().equals("party") && o.to() <= name.to() && "organisation".equals(o.entry().attribute("kind"))) {
                    e.parties().add(o.value());
                }
            }
        }
        if (event.finding() instanceof Occurrence o) {
            e.setForm(form(o.entry().attribute("form")));
        }
        return done(e, contact);
    }

    private Outcome sign(Match contact) {
        Encounter e = start(contact);
        addAll(e, subject(contact));
        addAll(e, objects(contact));
        if (e.parties().size() < 2) {
            return Outcome.none("fewer than two parties are named round it: " + e.parties());
        }
        return done(e, contact);
    }

    private Outcome send(Match contact) {
        List<Mention> senders = subject(contact);
        List<Mention> addressees = objects(contact);
        Encounter e = start(contact);
        addAll(e, senders);
        int own = e.parties().size();
        addAll(e, addressees);
        if (own == 0 || e.parties().size() == own) {
            return Outcome.none("sender or addressee is not named");
        }
        return done(e, contact);
    }

    private Encounter start(Match contact) {
        EngagementType type = EngagementType.valueOf(String.valueOf(contact.attribute("type")).toUpperCase(Locale.ROOT));
        Encounter e = new Encounter(type, form(contact.attribute("form")), status(contact), contact.rule().name(), contact.from());
        e.evidence().add(contact.range());
        Match.Part kind = contact.part("form");
        if (kind != null) {
            for (Finding f : chart.starting(kind.range().from())) {
                if (f instanceof Occurrence o && o.kind().equals("visit-kind") && o.to() <= kind.range().to()) {
                    e.setForm(form(o.value()));
                }
            }
        }
        return e;
    }

    private Outcome done(Encounter e, Match contact) {
        Range sentence = text.sentence(contact.from());
        List<Match> dates = chart.within(sentence, "date", Match.class);
        Match nearest = null;
        for (Match date : dates) {
            if (nearest == null || distance(date, contact) < distance(nearest, contact)) {
                nearest = date;
            }
        }
        if (nearest != null) {
            e.dates().add(nearest.range());
        }
        if (e.type() != EngagementType.VISIT) {
            e.setPlace(place(sentence, contact));
        }
        return new Outcome(List.of(e), "");
    }

    /** Tokens between a date and a contact; a date behind counts a little farther than one before. */
    private static int distance(Match date, Match contact) {
        return date.to() <= contact.from() ? contact.from() - date.to() : (date.from() - contact.to()) * 2;
    }

    /** A place that the sentence names behind "at" or "in". */
    private @Nullable Range place(Range sentence, Match contact) {
        Range best = null;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            for (Finding f : chart.starting(t)) {
                boolean located = f.kind().equals("place") || (f.kind().equals("party") && f.has("kind", "state"));
                if (located && behindLocative(t) && (best == null || Math.abs(t - contact.from()) < Math.abs(best.from() - contact.from()))) {
                    best = f.range();
                }
            }
        }
        return best;
    }

    private boolean behindLocative(int token) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals("locative")) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> subject(Match contact) {
        List<Mention> before = participants.before(contact.from());
        if (before.isEmpty()) {
            int sentence = text.sentenceNumber(contact.from());
            Range here = text.sentences().get(sentence);
            if (sentence > 0 && text.lineNumber(here.from()) == text.lineNumber(text.sentences().get(sentence - 1).from())) {
                List<Mention> previous = mentions.within(text.sentences().get(sentence - 1));
                for (Mention m : previous) {
                    if (!participants.governed(m) && people.party(m) != null) {
                        return List.of(m);
                    }
                }
            }
        }
        return before;
    }

    private List<Mention> objects(Match contact) {
        List<Mention> captured = new ArrayList<>();
        for (Match.Part part : contact.parts("object")) {
            captured.addAll(mentions.within(part.range()));
        }
        return captured.isEmpty() ? participants.behind(contact.to(), REACH) : captured;
    }

    private List<Mention> visitorOf(Match contact) {
        int end = contact.to();
        for (Finding host : hosts(contact)) {
            end = Math.max(end, host.to());
        }
        for (int t = Math.max(contact.from(), end - 1); t < Math.min(text.sentence(contact.from()).to(), end + 8); t++) {
            for (Finding f : chart.ending(t)) {
                if (f.kind().equals("owner")) {
                    List<Mention> owners = participants.behind(t, 1);
                    if (!owners.isEmpty()) {
                        return owners;
                    }
                }
            }
        }
        List<Mention> possessor = possessor(contact);
        return possessor.isEmpty() ? subject(contact) : possessor;
    }

    /** The mention that ends where a contact such as "'s visit to" begins. */
    private List<Mention> possessor(Match contact) {
        List<Mention> found = new ArrayList<>();
        for (Mention m : mentions.within(new Range(text.sentence(contact.from()).from(), contact.from() + 1))) {
            if (m.range().to() == contact.from() || m.range().to() == contact.from() + 1) {
                found.add(m);
            }
        }
        return found;
    }

    /** The parties and places that follow a visit word directly or side by side. */
    private List<Finding> hosts(Match contact) {
        List<Finding> hosts = new ArrayList<>();
        int at = contact.to();
        int end = text.sentence(contact.from()).to();
        int gap = 0;
        while (at < end && gap <= (hosts.isEmpty() ? 3 : 2)) {
            Finding host = null;
            for (Finding f : chart.starting(at)) {
                boolean fits = (f.kind().equals("party") && !f.has("use", "short")) || f.kind().equals("place");
                if (fits && (host == null || f.to() > host.to() || (f.to() == host.to() && f.kind().equals("party")))) {
                    host = f;
                }
            }
            if (host != null) {
                hosts.add(host);
                at = host.to();
                gap = 0;
            } else {
                if (!hosts.isEmpty() && !isConnector(at)) {
                    break;
                }
                at++;
                gap++;
            }
        }
        return hosts;
    }

    private boolean isConnector(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("connector")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String partyOf(Finding host) {
        String code = host instanceof Occurrence o ? o.value() : null;
        return "XXX".equals(code) ? null : code;
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
            String code = people.party(m);
            if (code != null) {
                e.parties().add(code);
            }
            Individual who = people.individual(m);
            if (who != null) {
                e.persons().add(who);
            }
            e.evidence().add(m.range());
        }
    }

    private Status status(Match contact) {
        Range sentence = text.sentence(contact.from());
        if (near(contact, "future", 4)) {
            return Status.PLANNED;
        }
        for (int t = sentence.from(); t < contact.from(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("recall")) {
                    return Status.RECALLED;
                }
            }
        }
        return Status.HELD;
    }

    private boolean negated(Match contact) {
        return near(contact, "negation", 2);
    }

    /** Whether a word of a class stands in a contact or a few tokens before it. */
    private boolean near(Match contact, String kind, int reach) {
        int from = Math.max(text.sentence(contact.from()).from(), contact.from() - reach);
        for (int t = from; t < contact.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean spoken(Match contact, String kind) {
        return near(contact, kind, 0);
    }

    /** An event's name goes on over capitalised words, numbers, parties and small joining words. */
    private int eventEnd(Range head) {
        int end = head.to();
        int limit = Math.min(text.sentence(head.from()).to(), end + 14);
        int at = end;
        while (at < limit) {
            boolean joins = text.shape(at).capitalised() || text.number(at) >= 0 || text.isMark(at, '-') || isConnector(at) && !text.isMark(at, ',') || isOf(at);
            if (!joins) {
                break;
            }
            at++;
            if (text.shape(at - 1).capitalised() || text.number(at - 1) >= 0) {
                end = at;
            }
        }
        return end;
    }

    private boolean isOf(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("preposition") && f.to() == token + 1 || f.kind().equals("event-word")) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Form form(@Nullable String code) {
        return code == null ? null : FORMS.get(code);
    }

    private static final java.util.Map<String, Form> FORMS = Code.byCode(Form.values());
}
