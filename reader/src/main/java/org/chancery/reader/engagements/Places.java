package org.chancery.reader.engagements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Datelines;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** What the sentence of a contact word says of where. */
final class Places {
    /** Words with which a sentence may open before it points back to a place. */
    private static final int OPENING = 3;

    /** The state of a sea or region that lies in none or in several. */
    private static final String NOWHERE = "XXX";

    private final Chart chart;
    private final Text text;

    Places(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** The place nearest to a contact that stands behind "at" or "in" in its sentence, "here" that of the dateline; or null. */
    @Nullable
    Range of(Match contact) {
        Range named = named(contact);
        Range sentence = text.sentence(contact.from());
        boolean here =
                named == null && !chart.within(sentence, "here", Finding.class).isEmpty();
        return here ? dateline() : named;
    }

    private @Nullable Range dateline() {
        Occurrence place = Datelines.place(chart, token -> true);
        return place == null ? null : place.range();
    }

    private @Nullable Range named(Match contact) {
        Range sentence = text.sentence(contact.from());
        Range best = null;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            Range here = placeAt(t);
            if (here != null
                    && (best == null || Math.abs(t - contact.from()) < Math.abs(best.from() - contact.from()))) {
                best = here;
            }
        }
        return best == null && says(sentence, "there") ? lastBefore(sentence) : best;
    }

    private boolean says(Range sentence, String kind) {
        for (int t = sentence.from(); t < Math.min(sentence.to(), sentence.from() + OPENING); t++) {
            if (chart.starts(t, kind)) {
                return true;
            }
        }
        return false;
    }

    /** The place told last in the sentence before, or null. */
    private @Nullable Range lastBefore(Range sentence) {
        Range before = sentence.from() == 0 ? sentence : text.sentence(sentence.from() - 1);
        for (int t = sentence.from() - 1; t >= before.from(); t--) {
            Range here = placeAt(t);
            if (here != null) {
                return here;
            }
        }
        return null;
    }

    /** The place that starts at a token and stands behind "at" or "in", or is a seat; or null. */
    private @Nullable Range placeAt(int token) {
        for (Finding f : chart.starting(token)) {
            if (located(f) && (seat(f) || behindLocative(token))) {
                return f.range();
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

    /** The state of the first place named behind a contact in its sentence behind "at" or "in", or null. */
    @Nullable
    String countryBehind(Match contact) {
        for (int t = contact.to(); t < text.sentence(contact.from()).to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o
                        && (o.kind().equals("place") || o.kind().equals("party") && o.has("kind", "state"))
                        && States.isState(o.value())
                        && behindLocative(t)) {
                    return o.value();
                }
            }
        }
        return null;
    }

    /** Whether it names a state, or a place that lies in one. */
    private static boolean located(Finding f) {
        return f instanceof Occurrence o
                && (o.kind().equals("place") && (!o.value().equals(NOWHERE) || o.has("kind", "town"))
                        || o.kind().equals("party") && o.has("kind", "state"));
    }

    private static boolean seat(Finding f) {
        return f.kind().equals("place") && f.has("kind", "seat");
    }

    /** Whether a word that ends at a token tells what is somewhere, and not who meets there: "the situation in X". */
    private boolean isMatter(int token) {
        return chart.ends(token, "matter");
    }

    private boolean behindLocative(int token) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals("locative")) {
                return !isMatter(f.from());
            }
        }
        return false;
    }
}
