package org.chancery.reader.engagements;

import java.util.HashMap;
import java.util.Map;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.EngagementType;
import org.jspecify.annotations.Nullable;

/** The dates that are told with contacts themselves. */
final class OwnDates {
    private final Chart chart;
    private final Calendar calendar;
    private final Map<Encounter, @Nullable Dated> known = new HashMap<>();

    OwnDates(Chart chart, Calendar calendar) {
        this.chart = chart;
        this.calendar = calendar;
    }

    /** Of the dates told with a contact: for a visit the interval, else the most exact, of equally exact ones the first; or null. */
    @Nullable
    Dated of(Encounter e) {
        if (!known.containsKey(e)) {
            known.put(e, best(e));
        }
        return known.get(e);
    }

    /** Whether days are told in the sentence of a contact that cannot be worked out ("tomorrow", without a day of publication). */
    boolean isOpen(Encounter e) {
        return chart.within(chart.text().sentence(e.at()), "date", Match.class).stream()
                .anyMatch(date -> calendar.resolve(date) == null);
    }

    private @Nullable Dated best(Encounter e) {
        Dated best = null;
        for (Range range : e.dates()) {
            for (Match match : chart.within(range, "date", Match.class)) {
                Dated date = calendar.resolve(match);
                if (date != null && (best == null || worth(date, e) > worth(best, e))) {
                    best = date;
                }
            }
        }
        return best;
    }

    private static int worth(Dated date, Encounter e) {
        boolean interval = date.edtf().indexOf('/') > 0;
        if (interval) {
            return e.type() == EngagementType.VISIT ? 6 : 2;
        }
        if (date.isDay()) {
            return 5;
        }
        return date.month() < 0 ? 1 : date.edtf().endsWith("~") ? 4 : 3;
    }
}
