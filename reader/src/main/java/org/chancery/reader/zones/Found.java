package org.chancery.reader.zones;

import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Lexicon;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** The lexicon entries that bear on a page's layout. */
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

    private Found() {}

    /** What stands in the first part of a line, by start. */
    static List<Occurrence> in(Text text, Range line, Lexicon lexicon) {
        return lexicon.find(text, new Range(line.from(), Math.min(line.to(), line.from() + DEPTH)), KINDS);
    }
}
