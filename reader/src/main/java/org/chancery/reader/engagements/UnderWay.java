package org.chancery.reader.engagements;

import java.time.LocalDate;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Visits told as planned whose days have begun when the article is told: they have come about. */
final class UnderWay {
    private final Chart chart;
    private final Calendar calendar;

    UnderWay(Chart chart, Calendar calendar) {
        this.chart = chart;
        this.calendar = calendar;
    }

    /** Tells a visit as held if it has begun. */
    void settle(Encounter visit) {
        if (visit.type() != EngagementType.VISIT || visit.status() != Status.PLANNED) {
            return;
        }
        for (Range range : visit.dates()) {
            for (Match date : chart.within(range, "date", Match.class)) {
                if (begun(calendar.resolve(date))) {
                    visit.setStatus(Status.HELD);
                }
            }
        }
    }

    private boolean begun(@Nullable Dated when) {
        LocalDate reference = calendar.reference();
        int slash = when == null ? -1 : when.edtf().indexOf('/');
        return reference != null
                && when != null
                && slash == LocalDate.EPOCH.toString().length()
                && when.year() > 0
                && LocalDate.parse(when.edtf().substring(0, slash)).isBefore(reference);
    }
}
