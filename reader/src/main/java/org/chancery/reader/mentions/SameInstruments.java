package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Instruments.Named;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.TokenTest;

/** Joins the names that mean one instrument. It keeps the name that says most. */
final class SameInstruments {
    /** In a headline whose words all have capitals, only words shorter than this are written small. */
    private static final int SMALL_WORD = 4;

    private final Chart chart;
    private final List<Named> known = new ArrayList<>();
    private final List<InstrumentWords> words = new ArrayList<>();

    private SameInstruments(Chart chart) {
        this.chart = chart;
    }

    /** Instruments with all their names from names in the order of the text. */
    static List<Named> joined(Chart chart, List<Named> names) {
        return once(chart, once(chart, names));
    }

    /** A name can show that two before it are one, so joining once is not enough. */
    private static List<Named> once(Chart chart, List<Named> names) {
        SameInstruments same = new SameInstruments(chart);
        names.forEach(same::add);
        return List.copyOf(same.known);
    }

    private void add(Named found) {
        InstrumentWords its = InstrumentWords.of(chart, found.name());
        for (int i = 0; i < known.size(); i++) {
            Named before = known.get(i);
            if (same(before, words.get(i), found, its)) {
                boolean fuller = fuller(found.name(), before.name());
                known.set(i, joined(before, found, fuller));
                words.set(i, fuller ? its : words.get(i));
                return;
            }
        }
        known.add(found);
        words.add(its);
    }

    private static Named joined(Named before, Named found, boolean fuller) {
        List<Range> mentions = new ArrayList<>(before.mentions());
        mentions.addAll(found.mentions());
        return new Named(
                fuller ? found.name() : before.name(),
                before.code() != null ? before.code() : found.code(),
                before.kind(),
                List.copyOf(mentions),
                before.rule());
    }

    /** Codes tell, where both names have one; else the words. */
    private static boolean same(Named one, InstrumentWords words, Named other, InstrumentWords others) {
        return one.code() != null && other.code() != null ? one.code().equals(other.code()) : words.sameAs(others);
    }

    /**
     * Whether a name says more than another: in capitals more than in small letters, if these are not owed to a
     * headline; else the longer one.
     */
    private boolean fuller(Range name, Range other) {
        boolean proper = proper(name);
        boolean owed = headline(chart.text().sentence(proper ? name.from() : other.from()));
        return proper == proper(other) || owed ? name.length() > other.length() : proper;
    }

    /** Whether a name of several words begins with a capital. */
    private boolean proper(Range name) {
        Text text = chart.text();
        int first = name.from();
        while (first < name.to() - 1 && !TokenTest.WORD.holds(text, first)) {
            first++;
        }
        return name.length() > 1 && TokenTest.CAP.holds(text, first);
    }

    private boolean headline(Range sentence) {
        for (int t = sentence.from(); t < sentence.to(); t++) {
            if (TokenTest.LOWER.holds(chart.text(), t) && chart.text().word(t).length() >= SMALL_WORD) {
                return false;
            }
        }
        return true;
    }
}
