package org.chancery.reader.engagements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.DateBasis;
import org.chancery.record.EngagementType;
import org.jspecify.annotations.Nullable;

/** How many days a visit lasts, where its sentence says so ("a five-day visit"). */
final class Lengths {
    private static final int LONGEST = 30;

    private final Chart chart;

    Lengths(Chart chart) {
        this.chart = chart;
    }

    /** The days that a visit lasts, or -1 where that is not told. */
    int of(Encounter e) {
        Match length = told(e);
        return length == null ? -1 : days(length);
    }

    /** The days of a visit from the first, which is told, to the last, where it is told how long it is; else its date as it is. */
    @Nullable
    Dated lasting(Encounter e, @Nullable Dated first) {
        Match length = first != null && first.isDay() && first.year() > 0 ? told(e) : null;
        int days = length == null ? -1 : days(length);
        if (first == null || length == null || days < 2 || days > LONGEST) {
            return first;
        }
        List<Range> spans = new ArrayList<>(first.spans());
        spans.add(length.range());
        String last = LocalDate.parse(first.edtf()).plusDays(days - 1).toString();
        return new Dated(first.edtf() + "/" + last, DateBasis.INFERRED, spans, "date.first-day-and-length");
    }

    private @Nullable Match told(Encounter e) {
        if (e.type() != EngagementType.VISIT) {
            return null;
        }
        for (Range words : e.evidence()) {
            for (Match clue : chart.within(chart.text().sentence(words.from()), "clue", Match.class)) {
                if (clue.has("of", "length")) {
                    return clue;
                }
            }
        }
        return null;
    }

    private int days(Match length) {
        String said = length.attribute("count");
        Match.Part part = length.part("count");
        if (said != null) {
            return Integer.parseInt(said);
        }
        return part == null ? -1 : chart.text().number(part.range().from());
    }
}
