package org.chancery.reader.engagements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** What the sentence of a contact word says of where. */
final class Places {
    private final Chart chart;
    private final Text text;

    Places(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** The place nearest to a contact that stands behind "at" or "in" in its sentence, or null. */
    @Nullable
    Range of(Match contact) {
        Range sentence = text.sentence(contact.from());
        Range best = null;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            for (Finding f : chart.starting(t)) {
                boolean located = f.kind().equals("place") || (f.kind().equals("party") && f.has("kind", "state"));
                if (located
                        && (seat(f) || behindLocative(t))
                        && (best == null || Math.abs(t - contact.from()) < Math.abs(best.from() - contact.from()))) {
                    best = f.range();
                }
            }
        }
        return best;
    }

    /** The state that the sentence of a contact opens with behind "at" or "in", or null. */
    @Nullable
    String openingCountry(Match contact) {
        int first = text.sentence(contact.from()).from() + 1;
        if (first >= contact.from() || !behindLocative(first)) {
            return null;
        }
        for (Finding f : chart.starting(first)) {
            if (f instanceof Occurrence o && o.kind().equals("party") && o.has("kind", "state")) {
                return o.value();
            }
        }
        return null;
    }

    private static boolean seat(Finding f) {
        return f.kind().equals("place") && f.has("kind", "seat");
    }

    private boolean behindLocative(int token) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals("locative")) {
                return true;
            }
        }
        return false;
    }
}
