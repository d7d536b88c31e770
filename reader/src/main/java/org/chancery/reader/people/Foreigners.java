package org.chancery.reader.people;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** Lets officials of whom neither their words nor the story says whom they act for act for the state spoken of. */
public final class Foreigners {
    /** Roles that say nothing of a state. */
    private static final Set<Role> PRIVATE =
            EnumSet.of(Role.ROYAL, Role.IO_HEAD, Role.IO_OFFICIAL, Role.BUSINESS, Role.EXPERT, Role.OTHER);

    private final Chart chart;
    private final String home;

    private Foreigners(Chart chart, String home) {
        this.chart = chart;
        this.home = home;
    }

    /**
     * Settles them.
     *
     * @param home code of the state at home, of which the press need not say that somebody acts for it
     */
    public static void settle(Chart chart, People people, String home) {
        Foreigners foreigners = new Foreigners(chart, home);
        for (Individual individual : people.individuals()) {
            if (individual.party() == null && ofState(individual)) {
                String state = foreigners.spokenOf(individual);
                Mention first = individual.mentions().getFirst();
                if (state != null) {
                    people.settle(first, state);
                }
            }
        }
    }

    private static boolean ofState(Individual individual) {
        Title title = individual.title();
        return title != null && individual.words().size() > 1 && !title.loose() && !PRIVATE.contains(title.role());
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
                if (States.isState(o.value()) && !o.value().equals(home) && !o.has("use", "short")) {
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
}
