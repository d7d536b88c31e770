package org.chancery.reader.people;

import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Datelines;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * The state whose offices a text names without saying so: that of the spokesperson who speaks in it, else that of
 * the town in its dateline.
 */
final class OwnState {
    /** Mentions among which a dateline is looked for. */
    private static final int FIRST = 24;

    /** The lowest rank of an office that is one of the state. */
    private static final int LOWEST = 6;

    /** Ranks of officials below the ministers. */
    private static final int HIGHEST_BELOW = 6;

    private static final int LOWEST_BELOW = 7;

    private OwnState() {}

    /** Its code, or null where the text shows none. */
    static @Nullable String of(Chart chart, Register register, IntPredicate kept) {
        Text text = chart.text();
        String dateline = null;
        int seen = 0;
        for (Mention mention : register.mentions()) {
            if (!kept.test(mention.range().from())) {
                continue;
            }
            Title title = mention.title();
            Individual who = register.of(mention);
            String party = who == null ? mention.party() : who.party();
            if (title != null && title.role() == Role.SPOKESPERSON && party != null) {
                return party;
            }
            if (dateline == null && seen++ < FIRST && opens(mention, text)) {
                dateline = mention.party();
            }
        }
        return dateline == null ? ofTown(chart, kept) : dateline;
    }

    /** The state of the town in the dateline, or null. */
    private static @Nullable String ofTown(Chart chart, IntPredicate kept) {
        Occurrence town = Datelines.place(chart, kept);
        return town != null && States.isState(town.value()) ? town.value() : null;
    }

    /** The state of the first whose office alone tells it ("Deputy Secretary of State"), or null. */
    static @Nullable String byOffice(Register register) {
        for (Individual individual : register.individuals()) {
            Title title = individual.title();
            if (title != null && title.home() != null && title.home().equals(individual.party())) {
                return title.home();
            }
        }
        return null;
    }

    /**
     * Lets those who are named with an office of state and no state act for it: the first, for the story is of him, and
     * officials below the ministers, whom a text names so only at home.
     */
    static void settle(Register register, String own) {
        boolean first = true;
        for (Individual individual : register.individuals()) {
            Title title = individual.title();
            int highest = first ? 0 : HIGHEST_BELOW;
            int lowest = first ? LOWEST : LOWEST_BELOW;
            first = false;
            if (individual.party() == null
                    && title != null
                    && !title.loose()
                    && title.rank() >= highest
                    && title.rank() <= lowest) {
                individual.settleParty(own);
                individual.mentions().forEach(m -> register.assign(m, own));
            }
        }
    }

    /** Whether the name of a town opens a dateline: "KABUL (…", "New Delhi: …", "ANKARA, May 3 (…". */
    private static boolean opens(Mention mention, Text text) {
        int from = mention.range().from();
        int to = mention.range().to();
        if (mention.type() != Mention.Type.PARTY
                || mention.party() == null
                || from != text.sentence(from).from()
                || to >= text.sentence(from).to()) {
            return false;
        }
        boolean shouted = text.shape(from) == Shape.UPPER && to - from <= 2;
        return text.isMark(to, ':')
                || text.isMark(to, '(')
                || shouted && (text.isMark(to, ',') || text.isMark(to, '/') || text.isMark(to, '-'));
    }
}
