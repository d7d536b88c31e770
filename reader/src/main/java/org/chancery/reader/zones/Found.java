package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Findings;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;

/** The lexicon entries in a page that bear on its layout. */
final class Found {
    static final String FURNITURE = "furniture";
    static final String OUTLET = "outlet";
    static final String MONTH = "month";
    static final String WEEKDAY = "weekday";
    static final String STAMP_PART = "stamp-part";
    static final String OPENER = "sentence-opener";

    /** So much of a line is looked at: what makes it furniture stands early, or the line is short. */
    private static final int DEPTH = 120;

    private static final Set<String> KINDS = Set.of(FURNITURE, OUTLET, MONTH, WEEKDAY, STAMP_PART, OPENER);

    private final List<Occurrence> all;

    /** Picks them out of what the lexicon holds of the page, by start. */
    Found(List<Occurrence> words) {
        all = new ArrayList<>();
        for (Occurrence word : words) {
            if (KINDS.contains(word.kind())) {
                all.add(word);
            }
        }
    }

    /** Those that start in the first part of a line, by start. */
    List<Occurrence> in(Range line) {
        int first = Findings.firstFrom(all, line.from());
        int behind = Findings.firstFrom(all, Math.min(line.to(), line.from() + DEPTH));
        return all.subList(first, Math.max(first, behind));
    }

    /** The news outlets named in the first part of a line. */
    List<Occurrence> outlets(Range line) {
        return in(line).stream().filter(o -> o.kind().equals(OUTLET)).toList();
    }
}
