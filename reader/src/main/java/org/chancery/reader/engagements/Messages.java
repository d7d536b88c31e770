package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Match;

/** Letters and telegrams: one message for each sender's party and each addressee's. */
final class Messages {
    private final Cast cast;
    private final Drafts drafts;
    private final Unsaid unsaid;
    private List<Mention> lastAddressees = List.of();

    Messages(Cast cast, Drafts drafts, Unsaid unsaid) {
        this.cast = cast;
        this.drafts = drafts;
        this.unsaid = unsaid;
    }

    Outcome read(Match contact, List<Mention> from, List<Mention> to) {
        List<Mention> addressed = to.isEmpty() ? lastAddressees : to;
        addressed = addressed.isEmpty() ? unsaid.honoured(contact, from) : addressed;
        unsaid.fillInAddressee(contact, from, addressed);
        unsaid.fillIn(contact, from, addressed);
        lastAddressees = addressed;
        List<Encounter> messages = new ArrayList<>();
        for (List<Mention> sender : apart(from)) {
            for (List<Mention> addressee : apart(addressed)) {
                Encounter e = drafts.of(contact);
                cast.join(e, sender);
                cast.join(e, addressee);
                if (e.parties().size() == 2) {
                    messages.add(e);
                }
            }
        }
        return Outcome.of(messages, "sender or addressee is not named");
    }

    /** What two and more send one another: from each party to each other one. */
    Outcome exchanged(Match contact, List<Mention> all) {
        List<Encounter> messages = new ArrayList<>();
        for (List<Mention> sender : cast.byParty(all)) {
            for (List<Mention> addressee : cast.byParty(all)) {
                Encounter e = drafts.of(contact);
                cast.join(e, sender);
                cast.join(e, addressee);
                if (e.parties().size() == 2) {
                    messages.add(e);
                }
            }
        }
        return messages.isEmpty() ? bothWays(contact, all) : Outcome.of(messages, "");
    }

    /** What two told together ("the ministers of both countries") send one another. */
    private Outcome bothWays(Match contact, List<Mention> together) {
        Encounter there = drafts.of(contact);
        cast.join(there, together);
        if (there.parties().size() != 2) {
            return Outcome.none("those who exchange them are not named");
        }
        Encounter back = drafts.of(contact);
        back.parties().addAll(List.copyOf(there.parties()).reversed());
        back.persons().addAll(there.persons());
        return Outcome.of(List.of(there, back), "");
    }

    /** Those named, one by one: whoever is named by name or office alone, the rest of a party together. */
    private List<List<Mention>> apart(List<Mention> named) {
        List<List<Mention>> one = new ArrayList<>();
        for (List<Mention> party : cast.byParty(named)) {
            List<Mention> rest = new ArrayList<>(party);
            for (Mention m : party) {
                if (party.size() > 1 && (m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE)) {
                    one.add(List.of(m));
                    rest.remove(m);
                }
            }
            if (rest.size() == party.size()) {
                one.add(rest);
            }
        }
        return one;
    }
}
