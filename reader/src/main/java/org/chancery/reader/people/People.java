package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * Who the mentions of a document stand for.
 *
 * @param individuals the persons named
 * @param ofMention for each mention the individual it stands for, or null
 * @param partyOf for each mention the code of the party it acts for, or null
 */
public record People(
        List<Individual> individuals, List<@Nullable Individual> ofMention, List<@Nullable String> partyOf) {

    public @Nullable Individual individual(Mention mention) {
        return ofMention.get(mention.number());
    }

    /** Code of the party that a mention acts for: its individual's, else its own. */
    public @Nullable String party(Mention mention) {
        return partyOf.get(mention.number());
    }

    /** Lets a mention, and the individual that it stands for, act for a party that the story shows. */
    public void settle(Mention mention, String party) {
        partyOf.set(mention.number(), party);
        Individual who = individual(mention);
        if (who != null) {
            who.settleParty(party);
            for (Mention other : who.mentions()) {
                partyOf.set(other.number(), party);
            }
        }
    }

    static People of(
            Mentions mentions,
            List<Individual> individuals,
            @Nullable Individual[] ofMention,
            @Nullable String[] partyOf) {
        List<@Nullable Individual> who = new ArrayList<>();
        List<@Nullable String> party = new ArrayList<>();
        for (int i = 0; i < mentions.all().size(); i++) {
            who.add(ofMention[i]);
            party.add(partyOf[i]);
        }
        return new People(List.copyOf(individuals), who, party);
    }
}
