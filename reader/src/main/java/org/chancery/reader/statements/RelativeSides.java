package org.chancery.reader.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.people.Individual;
import org.chancery.reader.rules.Chart;
import org.jspecify.annotations.Nullable;

/** Whom words mean that tell the two sides of a talk apart: our side and the other, host and guest. */
final class RelativeSides {
    private final Chart chart;
    private final Scene scene;
    private final Floor floor;
    private final @Nullable String home;

    /** @param home the state that the press of the language calls its own, or null */
    RelativeSides(Chart chart, Scene scene, Floor floor, @Nullable String home) {
        this.chart = chart;
        this.scene = scene;
        this.floor = floor;
        this.home = home;
    }

    /** The side that a word means, and who of it takes part where one person is meant; null where it tells none. */
    @Nullable
    Speaker of(Mention mention) {
        String which = mention.type() == Mention.Type.PRONOUN ? which(mention) : null;
        int at = mention.range().from();
        Encounter talk = which == null ? null : scene.twoSided(at);
        String side = which == null ? null : side(which, mention.value().equals("person"), talk, at);
        if (side == null) {
            return null;
        }
        List<Individual> persons = mention.value().equals("person") && talk != null
                ? talk.persons().stream().filter(p -> side.equals(p.party())).toList()
                : List.of();
        return new Speaker(Set.of(side), persons.size() == 1 ? persons : List.of(), List.of(mention.range()), false);
    }

    private @Nullable String side(String which, boolean person, @Nullable Encounter talk, int at) {
        if (which.equals("own")) {
            return person ? null : home;
        }
        if (talk == null || talk.parties().size() != 2) {
            return null;
        }
        return switch (which) {
            case "other" -> other(talk);
            case "host" -> scene.host(talk, at);
            case "guest" -> rest(talk, Set.of(scene.host(talk, at)));
            default -> null;
        };
    }

    /** The side of a talk that is not ours; where ours takes no part, that of whoever did not speak last. */
    private @Nullable String other(Encounter talk) {
        Speaker last = floor.last();
        if (home != null && talk.parties().contains(home)) {
            return rest(talk, Set.of(home));
        }
        return last == null ? null : rest(talk, last.parties());
    }

    private static @Nullable String rest(Encounter talk, Set<String> without) {
        Set<String> left = new LinkedHashSet<>(talk.parties());
        left.removeAll(without);
        return left.size() == 1 ? left.iterator().next() : null;
    }

    private @Nullable String which(Mention mention) {
        for (Occurrence word : chart.within(mention.range(), "pronoun", Occurrence.class)) {
            String which = word.entry().attribute("which");
            if (which != null) {
                return which;
            }
        }
        return null;
    }
}
