package org.chancery.reader.engagements;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Whose an event is, by its name or by the words behind it. */
final class EventOwners {
    private final Chart chart;
    private final Text text;
    private final EventNames names;

    EventOwners(Chart chart, EventNames names) {
        this.chart = chart;
        this.text = chart.text();
        this.names = names;
    }

    /** Codes of the organisations named in an event's name. */
    Set<String> bodies(Range name) {
        Set<String> codes = bodies(name, names.head(name.from()));
        return codes.isEmpty() ? bodies(name, null) : codes;
    }

    /** Codes of those named in a name, but for those that its head itself could mean ("Đại hội đồng …"). */
    private Set<String> bodies(Range name, @Nullable Occurrence head) {
        Set<String> codes = new LinkedHashSet<>();
        int from = head == null ? name.from() : Math.min(head.to(), name.to());
        int covered = name.from();
        for (Occurrence o : chart.within(name, "party", Occurrence.class)) {
            boolean whole = !o.has("use", "short") || text.isMark(o.from() - 1, '-') || text.isMark(o.to(), '-');
            if (whole && o.to() > covered && o.to() > from) {
                codes.add(o.value());
                covered = o.to();
            }
        }
        return codes;
    }

    /** The organisation told soon behind a name to be that whose event it is ("… của WEF"), or none. */
    Set<String> owner(Range name) {
        Set<String> codes = new LinkedHashSet<>();
        int limit = Math.min(text.sentence(name.from()).to(), name.to() + EventNames.LONGEST_NAME);
        for (int t = name.to(); t < limit && codes.isEmpty() && !text.isMark(t, ',') && !names.somebody(t); t++) {
            for (Finding f : chart.ending(t)) {
                if (f.kind().equals("owner")) {
                    organisation(t).ifPresent(codes::add);
                }
            }
        }
        return codes;
    }

    private Optional<String> organisation(int token) {
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o && o.kind().equals("party") && o.has("kind", "organisation")) {
                return Optional.of(o.value());
            }
        }
        return Optional.empty();
    }

    /** Whether a name names what two sides hold by turns: "the third session of the Joint Commission". */
    boolean byTurns(Range name) {
        return chart.within(name, "event-head", Occurrence.class).stream()
                .anyMatch(o -> o.value().equals("talks"));
    }

    /** Whether an organisation stands in a name. */
    boolean organised(Range name) {
        return chart.within(name, "party", Occurrence.class).stream().anyMatch(o -> o.has("kind", "organisation"));
    }

    /** The states named among some words, as in the name of a paper. */
    Set<String> states(Range words) {
        Set<String> codes = new LinkedHashSet<>();
        for (Occurrence party : chart.within(words, "party", Occurrence.class)) {
            if (party.has("kind", "state")) {
                codes.add(party.value());
            }
        }
        return codes;
    }
}
