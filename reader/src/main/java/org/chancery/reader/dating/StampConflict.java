package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A page's date stamp that cannot be the day on which the article was written: the article tells of a day
 * far behind the stamp as of one that has passed, and nothing is reported before it happens.
 *
 * @param date the words of that day in the article
 * @param year the year of the stamp, in which the article's dates are taken to be, and why
 */
public record StampConflict(Range date, Year year) {
    /** A stamp that lies so many days from the article's first day is not that of its publication. */
    private static final int FAR = 60;

    /**
     * Holds a stamp against the first day that an article tells.
     *
     * @param stamped the day of the stamp, and {@code stamp} its words
     * @param counted the year that a session number or a term of office gives, or null
     * @param kept tells for a token whether it belongs to the article
     */
    static @Nullable StampConflict of(
            Chart chart, LocalDate stamped, Range stamp, @Nullable Year counted, IntPredicate kept) {
        if (counted != null && counted.value() != stamped.getYear()) {
            return null;
        }
        for (Match date : chart.all("date", Match.class)) {
            boolean day = date.part("day") != null && date.part("month") != null && date.part("day2") == null;
            if (day && kept.test(date.from()) && !stamp.contains(date.from())) {
                return told(chart, date) && behind(chart, date, stamped)
                        ? new StampConflict(date.range(), year(chart, stamped, stamp, counted, kept))
                        : null;
            }
        }
        return null;
    }

    /** Whether the day is that of a contact which the sentence tells as past. */
    private static boolean told(Chart chart, Match date) {
        Range sentence = chart.text().sentence(date.from());
        boolean contact = false;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            for (var finding : chart.starting(t)) {
                if (finding.kind().equals("future") || finding.kind().equals("wish")) {
                    return false;
                }
                contact |= finding.kind().equals("contact");
            }
        }
        return contact;
    }

    /** Whether the day lies far from the stamp in every year that fits, and behind it in the stamp's own. */
    private static boolean behind(Chart chart, Match date, LocalDate stamped) {
        DateParts parts = new DateParts(chart);
        int told = parts.number(date, "year");
        int year = told > 0 ? told : stamped.getYear();
        try {
            LocalDate day = LocalDate.of(year, parts.month(date, "month"), parts.number(date, "day"));
            boolean far = ChronoUnit.DAYS.between(stamped, day) > FAR;
            return far && (told > 0 || ChronoUnit.DAYS.between(day.minusYears(1), stamped) > FAR);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Year year(Chart chart, LocalDate stamped, Range stamp, @Nullable Year counted, IntPredicate kept) {
        List<Range> spans = new ArrayList<>(List.of(stamp));
        spans.addAll(
                counted == null
                        ? new Landmarks(chart, kept).talkOf(String.valueOf(stamped.getYear()))
                        : counted.spans());
        return new Year(stamped.getYear(), 1, "year.page-stamp", spans);
    }
}
