package org.chancery.reader.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The state of an official text that names its own high offices without saying whose they are ("the Prime Minister
 * spoke to the Prime Minister of India"): the state named most of which nobody is named.
 */
final class BareOffices {
    /** How often such a state is named at least. */
    private static final int OFTEN = 2;

    private final Chart chart;
    private final Register register;
    private final Namesakes namesakes;
    private final IntPredicate kept;

    BareOffices(Chart chart, Register register, Namesakes namesakes, IntPredicate kept) {
        this.chart = chart;
        this.register = register;
        this.namesakes = namesakes;
        this.kept = kept;
    }

    /** The code of the state, or null where no office stands bare or no such state stands out. */
    @Nullable
    String state() {
        if (register.mentions().stream().noneMatch(this::bare)) {
            return null;
        }
        Map<String, Integer> counts = counts();
        String best = null;
        boolean alone = false;
        for (Map.Entry<String, Integer> state : counts.entrySet()) {
            int most = best == null ? 0 : counts.getOrDefault(best, 0);
            if (state.getValue() >= most) {
                alone = state.getValue() > most;
                best = state.getKey();
            }
        }
        return alone && best != null && counts.getOrDefault(best, 0) >= OFTEN ? best : null;
    }

    /** Whether a mention is a high office that names no state, and that nobody named in the text can hold. */
    private boolean bare(Mention mention) {
        Title title = mention.title();
        if (mention.type() != Mention.Type.OFFICE
                || title == null
                || title.loose()
                || title.former()
                || !title.isHigh()
                || mention.party() != null
                || title.home() != null
                || !kept.test(mention.range().from())) {
            return false;
        }
        List<String> office = NameWords.of(chart.text(), title.office());
        for (Individual candidate : register.individuals()) {
            if (candidate.holds(title.role()) && !namesakes.excluded(office, title, candidate)) {
                return false;
            }
        }
        return true;
    }

    /** How often each state is named of which nobody is. */
    private Map<String, Integer> counts() {
        Set<String> served = new HashSet<>();
        register.individuals().forEach(i -> served.add(String.valueOf(i.party())));
        Map<String, Integer> counts = new HashMap<>();
        for (Occurrence party : chart.within(new Range(0, chart.text().size()), "party", Occurrence.class)) {
            boolean state = party.entry().has("kind", "state") && !served.contains(party.value());
            if (state && kept.test(party.from())) {
                counts.merge(party.value(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
