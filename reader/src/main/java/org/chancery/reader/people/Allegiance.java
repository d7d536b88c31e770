package org.chancery.reader.people;

import java.time.LocalDate;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.jspecify.annotations.Nullable;

/**
 * Settles whom the persons act for: as the list of leaders has it, as the words beside the name say, else by
 * a Vietnamese name, else as the office alone lets one suppose, else as the words around show.
 */
final class Allegiance {
    private static final String VIET_NAM = "VNM";
    private final Chart chart;
    private final Internationals names;
    private final Register register;
    private final Surroundings around;
    private final @Nullable LocalDate day;

    Allegiance(Chart chart, Internationals names, Register register, @Nullable LocalDate day) {
        this.chart = chart;
        this.names = names;
        this.register = register;
        this.around = new Surroundings(chart, register);
        this.day = day;
    }

    void settle() {
        for (Individual individual : register.individuals()) {
            settle(individual);
        }
        for (Individual individual : register.individuals()) {
            if (individual.party() == null) {
                individual.settleParty(around.party(individual));
                enter(individual);
            }
        }
    }

    private void settle(Individual individual) {
        Title title = individual.title();
        Occurrence leader = Leaders.of(individual, chart);
        if (title == null) {
            individual.knowRole(around.roleOfOther(individual));
        }
        if (leader != null) {
            boolean earlier = individual.party() != null && leader.entry().has("earlier", individual.party());
            if (!earlier) {
                individual.settleParty(Leaders.party(leader, title == null ? null : title.role(), day));
            }
            individual.knowRole(Leaders.role(leader, day));
        }
        if (individual.party() == null && nativeName(individual)) {
            individual.settleParty(VIET_NAM);
        }
        if (individual.party() == null && title != null && !foreign(individual, title)) {
            individual.settleParty(title.home());
        }
        enter(individual);
    }

    private boolean nativeName(Individual individual) {
        return names.vietnamese(individual.words())
                && individual.nameIn(chart.text()).indexOf('-') < 0;
    }

    private void enter(Individual individual) {
        for (Mention mention : individual.mentions()) {
            register.assign(mention, individual.party());
        }
    }

    /** Whether somebody whose office alone speaks of Viet Nam bears a full name that is not Vietnamese. */
    private boolean foreign(Individual individual, Title title) {
        return VIET_NAM.equals(title.home())
                && individual.words().size() > 1
                && NameSpelling.foreign(individual.nameIn(chart.text()));
    }
}
