package org.chancery.reader.dating;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.jspecify.annotations.Nullable;

/** The figures that stand in the parts of a date, -1 where a part is missing. */
final class DateParts {
    private final Chart chart;
    private final Match date;

    DateParts(Chart chart, Match date) {
        this.chart = chart;
        this.date = date;
    }

    int day() {
        return number("day");
    }

    int day2() {
        return number("day2");
    }

    int month() {
        return month(date.part("month"));
    }

    int month2() {
        return month(date.part("month2"));
    }

    int year() {
        return number("year");
    }

    int year2() {
        return number("year2");
    }

    private int number(String part) {
        Match.Part found = date.part(part);
        return found == null ? -1 : chart.text().number(found.range().to() - 1);
    }

    private int month(Match.@Nullable Part part) {
        if (part == null) {
            return -1;
        }
        for (Finding finding : chart.starting(part.range().from())) {
            if (finding instanceof Occurrence o
                    && o.kind().equals("month")
                    && o.to() == part.range().to()) {
                return Integer.parseInt(o.value());
            }
        }
        return chart.text().number(part.range().from());
    }
}
