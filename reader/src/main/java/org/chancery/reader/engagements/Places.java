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
    /** Words with which a sentence may open before it points back to a place. */
    private static final int OPENING = 3;

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
        return best == null && says(sentence, "here") ? lastBefore(sentence) : best;
    }

    private boolean says(Range sentence, String kind) {
        for (int t = sentence.from(); t < Math.min(sentence.to(), sentence.from() + OPENING); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place told last in the sentence before, or null. */
    private @Nullable Range lastBefore(Range sentence) {
        Range before = sentence.from() == 0 ? sentence : text.sentence(sentence.from() - 1);
        for (int t = sentence.from() - 1; t >= before.from(); t--) {
            for (Finding f : chart.starting(t)) {
                boolean located = f.kind().equals("place") || (f.kind().equals("party") && f.has("kind", "state"));
                if (located && (seat(f) || behindLocative(t))) {
                    return f.range();
                }
            }
        }
        return null;
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
