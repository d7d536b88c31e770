package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Match;

/** Visits: one to each host; where no host is named, it is the visit being told. */
final class Visits {
    private final Cast cast;
    private final Drafts drafts;
    private final Unsaid unsaid;
    private final Hosts hosts;
    private final Told told;

    Visits(Cast cast, Drafts drafts, Unsaid unsaid, Hosts hosts, Told told) {
        this.cast = cast;
        this.drafts = drafts;
        this.unsaid = unsaid;
        this.hosts = hosts;
        this.told = told;
    }

    Outcome read(Match contact, List<Mention> visitors) {
        unsaid.fillInVisitor(visitors, hosts.codes(contact));
        Set<String> guests = cast.parties(visitors);
        if (guests.isEmpty()) {
            return Outcome.none("no visitor is named");
        }
        if (contact.has("frame", "visit") && hosts.passesThrough(contact)) {
            return Outcome.none("it is only the way to an event");
        }
        if ("yes".equals(contact.attribute("bare")) && told.visiting(guests)) {
            return Outcome.none("it is the visit told of");
        }
        List<Encounter> visits = new ArrayList<>();
        for (Occurrence host : hosts.of(contact)) {
            String code = host.value();
            if (code.equals("XXX") || guests.contains(code)) {
                continue;
            }
            Encounter e = drafts.of(contact);
            cast.join(e, visitors);
            e.parties().add(code);
            e.setPlace(host.range());
            e.evidence().add(host.range());
            visits.add(e);
        }
        if (visits.isEmpty() && hosts.of(contact).isEmpty() && (noun(contact) || told.isOf(guests))) {
            Encounter e = drafts.of(contact);
            cast.join(e, visitors);
            cast.complete(e);
            if (e.parties().size() == 2) {
                visits.add(e);
            }
        }
        return Outcome.of(visits, "no host other than the visitor is named");
    }

    /** The visit of those received to those who receive them. */
    Outcome hosted(Match contact, List<Mention> receiving, List<Mention> guests) {
        Set<String> hosting = cast.parties(receiving);
        if (hosting.size() != 1 || cast.parties(guests).isEmpty()) {
            return Outcome.none("it is not told who visits whom");
        }
        Encounter e = drafts.of(contact);
        cast.join(e, guests);
        e.parties().addAll(hosting);
        return Outcome.ofTwo(e);
    }

    private static boolean noun(Match contact) {
        return "visit-of".equals(contact.attribute("frame"));
    }
}
