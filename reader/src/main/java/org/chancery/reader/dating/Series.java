package org.chancery.reader.dating;

import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Match;
import org.jspecify.annotations.Nullable;

/** Meetings that are counted as they return: which year a number of one belongs to, and when in the year it meets. */
final class Series {
    /** Numbers from here on are years. */
    private static final int HIGHEST = 200;

    private Series() {}

    /** The year in which the meeting of a number met, or -1 where that is not known. */
    static int year(Match clue, int number) {
        Occurrence series = of(clue);
        String bases = series == null ? null : series.entry().attribute("base");
        if (series == null || bases == null || number <= 0 || number >= HIGHEST) {
            return -1;
        }
        String step = series.entry().attribute("step");
        int year = -1;
        for (String base : bases.split(" ")) {
            int colon = base.indexOf(':');
            if (number >= Integer.parseInt(base.substring(0, colon))) {
                int its = Integer.parseInt(base.substring(colon + 1));
                year = its + number / (step == null ? 1 : Integer.parseInt(step));
            }
        }
        return year;
    }

    /** The month in which a meeting usually meets, or -1. */
    static int month(Match clue) {
        Occurrence series = of(clue);
        String month = series == null ? null : series.entry().attribute("month");
        return month == null ? -1 : Integer.parseInt(month);
    }

    private static @Nullable Occurrence of(Match clue) {
        Match.Part part = clue.part("series");
        return part != null && part.finding() instanceof Occurrence series ? series : null;
    }
}
