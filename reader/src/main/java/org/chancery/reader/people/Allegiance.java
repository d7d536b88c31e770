package org.chancery.reader.people;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.jspecify.annotations.Nullable;

/**
 * Settles whom a person acts for: as the list of leaders has it, as the words beside the name say, else by
 * a Vietnamese name, else as the office alone lets one suppose.
 */
final class Allegiance {
    private Allegiance() {}

    static void settle(Individual individual, Chart chart, Internationals names, Register register) {
        Title title = individual.title();
        String known = leaderParty(individual, chart);
        if (known != null) {
            individual.settleParty(known);
        }
        if (individual.party() == null && names.vietnamese(individual.words())) {
            individual.settleParty("VNM");
        }
        if (individual.party() == null && title != null) {
            individual.settleParty(title.home());
        }
        for (Mention mention : individual.mentions()) {
            register.assign(mention, individual.party());
        }
    }

    private static @Nullable String leaderParty(Individual individual, Chart chart) {
        for (Mention mention : individual.mentions()) {
            if (mention.name() != null) {
                for (Finding finding : chart.starting(mention.name().from())) {
                    if (finding instanceof Occurrence o && o.kind().equals("leader")) {
                        return o.entry().attribute("party");
                    }
                }
            }
        }
        return null;
    }
}
