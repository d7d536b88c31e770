package org.chancery.reader.people;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the words around show of somebody whose own words leave it open: a spouse acts for the party of the one
 * named before and the head of a delegation for the side that sent it.
 */
final class Surroundings {
    private final Chart chart;
    private final Register register;

    Surroundings(Chart chart, Register register) {
        this.chart = chart;
        this.register = register;
    }

    /** The party that somebody acts for, or null. */
    @Nullable
    String party(Individual individual) {
        for (Mention mention : individual.mentions()) {
            boolean led = endsHere("leader-of", mention.range().from());
            boolean spouse = mention.title() != null && isSpouse(mention.title());
            if (led || spouse) {
                String party = partyBefore(mention, spouse);
                if (party != null) {
                    return party;
                }
            }
        }
        return individual.title() == null ? null : individual.title().home();
    }

    private boolean endsHere(String kind, int token) {
        return chart.ends(token, kind);
    }

    private boolean isSpouse(Title title) {
        for (Finding finding : chart.starting(title.office().from())) {
            if (finding.kind().equals("office") && finding.has("spouse", "yes")) {
                return true;
            }
        }
        return false;
    }

    /** The party of the mention just before one, of a person or of a side, within the sentence; or null. */
    private @Nullable String partyBefore(Mention mention, boolean person) {
        for (Mention before : register.before(mention, chart.text())) {
            Individual who = register.of(before);
            String party = who != null ? who.party() : before.party();
            if (party != null && person == (who != null)) {
                return party;
            }
        }
        return null;
    }

    /** The role of the one whose counterpart somebody is called, or null. */
    @Nullable
    Role roleOfOther(Individual individual) {
        for (Mention mention : individual.mentions()) {
            if (mention.isCounterpart()) {
                for (Mention before : register.before(mention, chart.text())) {
                    Individual who = register.of(before);
                    if (who != null && who.role() != Role.OTHER) {
                        return who.role();
                    }
                }
            }
        }
        return null;
    }
}
