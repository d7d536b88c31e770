package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** The instruments that a document names, each once with all its mentions. */
public final class Instruments {
    private static final Map<String, InstrumentKind> KINDS = Code.byCode(InstrumentKind.values());

    private final Chart chart;
    private final List<Named> named = new ArrayList<>();

    private Instruments(Chart chart) {
        this.chart = chart;
    }

    /**
     * An instrument.
     *
     * @param name the longest form in the text
     */
    public record Named(Range name, @Nullable String code, InstrumentKind kind, List<Range> mentions, String rule) {}

    /** Reads the instruments off what the rules found in the article. */
    public static List<Named> of(Chart chart, IntPredicate kept) {
        Instruments instruments = new Instruments(chart);
        for (Match match : chart.all("treaty", Match.class)) {
            if (kept.test(match.from())) {
                instruments.add(match);
            }
        }
        return SameInstruments.joined(chart, instruments.named);
    }

    private void add(Match match) {
        Match.Part name = match.part("name");
        if (name == null) {
            return;
        }
        Occurrence entry = entry(match);
        Occurrence head = occurrence(match.part("head"), "instrument-head");
        String kind = match.attribute("kind");
        if (kind == null) {
            kind = entry != null ? entry.entry().attribute("kind") : head == null ? null : head.value();
        }
        InstrumentKind its = KINDS.getOrDefault(String.valueOf(kind), InstrumentKind.OTHER);
        String code = entry == null ? acronym(match) : entry.value();
        named.add(new Named(
                name.range(),
                code,
                its,
                mentions(match, name.range(), code),
                match.rule().name()));
    }

    /** The name, and what stands in brackets behind it where that is known to be its short name or is its code. */
    private List<Range> mentions(Match match, Range name, @Nullable String code) {
        List<Range> mentions = new ArrayList<>(List.of(name));
        for (String part : List.of("known", "code")) {
            Match.Part other = match.part(part);
            if (other != null
                    && other.range().from() >= name.to()
                    && (part.equals("known")
                            || chart.text().quote(other.range()).equals(code))) {
                mentions.add(other.range());
            }
        }
        return List.copyOf(mentions);
    }

    /** The lexicon's entry for the instrument: that which the rule names, or one round the head of the name. */
    private @Nullable Occurrence entry(Match match) {
        Occurrence known = occurrence(match.part("known"), "instrument");
        Match.Part name = match.part("name");
        Match.Part head = match.part("head");
        if (known != null || name == null || head == null) {
            return known;
        }
        for (Occurrence o : chart.within(name.range(), "instrument", Occurrence.class)) {
            if (o.from() <= head.range().from() && head.range().to() <= o.to()) {
                return o;
            }
        }
        return occurrence(match.part("code"), "instrument");
    }

    private @Nullable String acronym(Match match) {
        Match.Part code = match.part("code");
        return code == null ? null : chart.text().quote(code.range());
    }

    private @Nullable Occurrence occurrence(Match.@Nullable Part part, String kind) {
        if (part != null) {
            for (Finding f : chart.starting(part.range().from())) {
                if (f instanceof Occurrence o
                        && o.kind().equals(kind)
                        && o.to() == part.range().to()) {
                    return o;
                }
            }
        }
        return null;
    }
}
