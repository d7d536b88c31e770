package org.chancery.reader.people;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the words around show of somebody whose own words leave it open: a spouse acts for the party of the one
 * named before, the head of a delegation for the side that sent it, a foreign official for the state spoken of.
 */
final class Surroundings {
    /** Roles that say nothing of a state. */
    private static final Set<Role> PRIVATE = EnumSet.of(Role.ROYAL, Role.IO_HEAD, Role.IO_OFFICIAL, Role.BUSINESS, Role.EXPERT, Role.OTHER);

    /** Letters of a state's code. */
    private static final int STATE = 3;

    private final Chart chart;
    private final Register register;
    private final @Nullable String home;

    Surroundings(Chart chart, Register register, @Nullable String home) {
        this.chart = chart;
        this.register = register;
        this.home = home;
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
        Title title = individual.title();
        if (title == null) {
            return null;
        }
        boolean ofState = individual.words().size() > 1 && !title.loose() && !PRIVATE.contains(title.role());
        return home != null && ofState ? spokenOf(individual) : title.home();
    }

    /**
     * The state other than the one at home that the words of the sentence before a person name last, else the one
     * that the document names most, by itself or by its places.
     */
    private @Nullable String spokenOf(Individual individual) {
        int name = individual.name().from();
        Range sentence = chart.text().sentence(name);
        Map<String, Integer> named = new LinkedHashMap<>();
        String nearest = null;
        for (String kind : List.of("place", "party")) {
            for (Occurrence o : chart.all(kind, Occurrence.class)) {
                if (o.value().length() == STATE && !o.value().equals(home) && !o.has("use", "short")) {
                    named.merge(o.value(), 1, Integer::sum);
                    boolean before = sentence.from() <= o.from() && o.from() < name;
                    nearest = before ? o.value() : nearest;
                }
            }
        }
        return nearest != null
                ? nearest
                : named.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(null);
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
