package org.chancery.reader.mentions;

import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** The place in capitals with which an agency's report opens: "CANBERRA, June 17 (Xinhua) -- …". */
public final class Datelines {
    /** Sentences among which the one with the dateline is looked for. */
    private static final int FIRST = 4;

    private Datelines() {}

    /**
     * The place as the lexicon holds it, or null where no sentence opens so.
     *
     * @param kept tells for a token whether it belongs to the article
     */
    public static @Nullable Occurrence place(Chart chart, IntPredicate kept) {
        Text text = chart.text();
        for (int s = 0; s < Math.min(FIRST, text.sentences().size()); s++) {
            Range sentence = text.sentences().get(s);
            if (sentence.length() == 0 || !kept.test(sentence.from()) || text.shape(sentence.from()) != Shape.UPPER) {
                continue;
            }
            for (Finding f : chart.starting(sentence.from())) {
                boolean marked = f.to() < sentence.to() && text.shape(f.to()) == Shape.MARK;
                if (marked && f instanceof Occurrence place && place.kind().equals("place")) {
                    return place;
                }
            }
        }
        return null;
    }
}
