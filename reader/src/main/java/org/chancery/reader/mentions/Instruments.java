package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Code;
import org.chancery.record.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** The instruments that a document names, each once with all its mentions. */
public final class Instruments {
    private static final Map<String, InstrumentKind> KINDS = Code.byCode(InstrumentKind.values());

    private final Text text;
    private final List<Named> known = new ArrayList<>();

    private Instruments(Text text) {
        this.text = text;
    }

    /**
     * An instrument.
     *
     * @param name the longest form in the text
     */
    public record Named(Range name, @Nullable String code, InstrumentKind kind, List<Range> mentions, String rule) {}

    /** Reads the instruments off what the rules found in the article. */
    public static List<Named> of(Chart chart, IntPredicate kept) {
        Instruments instruments = new Instruments(chart.text());
        for (Match match : chart.all("treaty", Match.class)) {
            if (kept.test(match.from())) {
                instruments.add(match);
            }
        }
        return List.copyOf(instruments.known);
    }

    private void add(Match match) {
        Match.Part name = match.part("name");
        if (name == null) {
            return;
        }
        Match.Part acronym = match.part("code");
        Occurrence entry = entry(match.part("known"));
        Occurrence head = entry(match.part("head"));
        String code = entry != null ? entry.value() : acronym == null ? null : text.quote(acronym.range());
        String kind = entry != null ? entry.entry().attribute("kind") : head == null ? null : head.value();
        InstrumentKind its = KINDS.getOrDefault(String.valueOf(kind), InstrumentKind.OTHER);
        merge(new Named(name.range(), code, its, List.of(name.range()), match.rule().name()));
    }

    private static @Nullable Occurrence entry(Match.@Nullable Part part) {
        return part != null && part.finding() instanceof Occurrence o ? o : null;
    }

    private void merge(Named found) {
        for (int i = 0; i < known.size(); i++) {
            Named before = known.get(i);
            if (same(before, found)) {
                List<Range> mentions = new ArrayList<>(before.mentions());
                mentions.addAll(found.mentions());
                boolean longer = words(found).length() > words(before).length();
                String code = before.code() != null ? before.code() : found.code();
                known.set(i, new Named(longer ? found.name() : before.name(), code, before.kind(), List.copyOf(mentions), before.rule()));
                return;
            }
        }
        known.add(found);
    }

    /** One instrument has one code; a name without a code is the same as a name that it opens or closes. */
    private boolean same(Named a, Named b) {
        if (a.code() != null && b.code() != null) {
            return Objects.equals(a.code(), b.code());
        }
        String first = words(a);
        String second = words(b);
        return within(first, second) || within(second, first);
    }

    private static boolean within(String part, String whole) {
        return whole.equals(part) || whole.startsWith(part + " ") || whole.endsWith(" " + part);
    }

    private String words(Named instrument) {
        return text.quote(instrument.name()).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", " ").strip();
    }
}
