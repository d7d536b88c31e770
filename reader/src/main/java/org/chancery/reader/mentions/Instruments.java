package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
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

    private Instruments() {}

    /**
     * An instrument.
     *
     * @param name the longest form in the text
     */
    public record Named(Range name, @Nullable String code, InstrumentKind kind, List<Range> mentions, String rule) {}

    /** Reads the instruments off what the rules found in the article. */
    public static List<Named> of(Chart chart, IntPredicate kept) {
        Map<String, Named> known = new LinkedHashMap<>();
        for (Match match : chart.all("treaty", Match.class)) {
            Match.Part name = match.part("name");
            if (name == null || !kept.test(match.from())) {
                continue;
            }
            Occurrence entry = inside(chart, name.range(), "instrument");
            Occurrence head = inside(chart, name.range(), "instrument-head");
            Match.Part acronym = match.part("code");
            String code = entry != null ? entry.value() : acronym == null ? null : chart.text().quote(acronym.range());
            String kind = entry != null ? entry.entry().attribute("kind") : head == null ? null : head.value();
            InstrumentKind its = KINDS.getOrDefault(String.valueOf(kind), InstrumentKind.OTHER);
            merge(known, chart.text(), new Named(name.range(), code, its, List.of(name.range()), match.rule().name()));
        }
        return List.copyOf(known.values());
    }

    private static void merge(Map<String, Named> known, Text text, Named found) {
        String key = found.code() != null ? found.code() : text.quote(found.name()).toLowerCase(Locale.ROOT).strip();
        Named before = known.get(key);
        if (before == null) {
            known.put(key, found);
            return;
        }
        List<Range> mentions = new ArrayList<>(before.mentions());
        mentions.addAll(found.mentions());
        Range longest = text.quote(found.name()).length() > text.quote(before.name()).length() ? found.name() : before.name();
        known.put(key, new Named(longest, before.code(), before.kind(), List.copyOf(mentions), before.rule()));
    }

    private static @Nullable Occurrence inside(Chart chart, Range range, String kind) {
        for (int t = range.from(); t < range.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o && o.kind().equals(kind) && o.to() <= range.to()) {
                    return o;
                }
            }
        }
        return null;
    }
}
