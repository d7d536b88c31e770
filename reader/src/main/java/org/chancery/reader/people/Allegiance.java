package org.chancery.reader.people;

import java.time.LocalDate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * Settles whom the persons act for: as the list of leaders has it, as the words beside the name say, else by
 * a Vietnamese name, else as the office alone lets one suppose; a spouse as the one named before, the head of a
 * delegation as the side that sent it.
 */
final class Allegiance {
    private static final String VIET_NAM = "VNM";

    private final Chart chart;
    private final Internationals names;
    private final Register register;
    private final @Nullable LocalDate day;

    Allegiance(Chart chart, Internationals names, Register register, @Nullable LocalDate day) {
        this.chart = chart;
        this.names = names;
        this.register = register;
        this.day = day;
    }

    void settle() {
        for (Individual individual : register.individuals()) {
            settle(individual);
        }
        for (Individual individual : register.individuals()) {
            if (individual.party() == null) {
                individual.settleParty(fromContext(individual));
                enter(individual);
            }
            if (individual.title() == null) {
                individual.knowRole(roleOfOther(individual));
            }
        }
    }

    private void settle(Individual individual) {
        Title title = individual.title();
        Occurrence leader = Leaders.of(individual, chart);
        if (leader != null) {
            individual.settleParty(leader.entry().attribute("party"));
            individual.knowRole(Leaders.role(leader, day));
        }
        if (individual.party() == null && names.vietnamese(individual.words())) {
            individual.settleParty(VIET_NAM);
        }
        if (individual.party() == null && title != null && !foreign(individual, title)) {
            individual.settleParty(title.home());
        }
        enter(individual);
    }

    private void enter(Individual individual) {
        for (Mention mention : individual.mentions()) {
            register.assign(mention, individual.party());
        }
    }

    /** Whether somebody whose office alone speaks of Viet Nam bears a full name that is not Vietnamese. */
    private static boolean foreign(Individual individual, Title title) {
        return VIET_NAM.equals(title.home()) && individual.words().size() > 1;
    }

    private @Nullable String fromContext(Individual individual) {
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
        Title title = individual.title();
        return title == null ? null : title.home();
    }

    private boolean endsHere(String kind, int token) {
        for (Finding finding : chart.ending(token)) {
            if (finding.kind().equals(kind)) {
                return true;
            }
        }
        return false;
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
    private @Nullable Role roleOfOther(Individual individual) {
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
