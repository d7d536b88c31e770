package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Match;

/** Letters and telegrams: one message for each sender's party and each addressee's. */
final class Messages {
    private final Cast cast;
    private final Drafts drafts;
    private List<Mention> lastAddressees = List.of();

    Messages(Cast cast, Drafts drafts) {
        this.cast = cast;
        this.drafts = drafts;
    }

    Outcome read(Match contact, List<Mention> from, List<Mention> to) {
        List<Mention> addressed = to.isEmpty() ? lastAddressees : to;
        cast.fillIn(contact, from, addressed);
        lastAddressees = addressed;
        List<Encounter> messages = new ArrayList<>();
        for (List<Mention> senders : cast.byParty(from)) {
            for (List<Mention> addressees : cast.byParty(addressed)) {
                Encounter e = drafts.of(contact);
                cast.join(e, senders);
                cast.join(e, addressees);
                if (e.parties().size() == 2) {
                    messages.add(e);
                }
            }
        }
        return Outcome.of(messages, "sender or addressee is not named");
    }
}
