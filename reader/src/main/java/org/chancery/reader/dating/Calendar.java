package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.DateBasis;
import org.jspecify.annotations.Nullable;

/** Works out the dates of one document. */
public final class Calendar {
    private final Chart chart;
    private final Text text;
    private final @Nullable LocalDate published;
    private final @Nullable Year year;
    private final @Nullable StampConflict conflict;
    private final StatedDates stated;
    private final @Nullable CountedDates counted;
    private final @Nullable Dated firstDay;
    private final @Nullable CountedDates aroundFirstDay;

    private Calendar(
            Chart chart,
            @Nullable LocalDate published,
            @Nullable Year year,
            @Nullable StampConflict conflict,
            int notBefore,
            IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.published = published;
        this.year = year;
        this.conflict = conflict;
        this.stated = new StatedDates(chart, published, year, notBefore);
        this.counted =
                published == null ? null : new CountedDates(chart, published, DateBasis.DOCUMENT_DATE, List.of());
        this.firstDay = published == null ? firstDay(kept) : null;
        this.aroundFirstDay = firstDay == null
                ? null
                : new CountedDates(chart, LocalDate.parse(firstDay.edtf()), DateBasis.INFERRED, firstDay.spans());
    }

    /**
     * The calendar of a document. Where the text contradicts the page's own stamp, dates are not counted from
     * the stamp, but are in its year.
     *
     * @param published its day of publication, or null
     * @param stamp the words on the page that give that day, or null where it was handed over
     * @param kept tells for a token whether it belongs to the article
     */
    public static Calendar of(Chart chart, @Nullable LocalDate published, @Nullable Range stamp, IntPredicate kept) {
        YearFinder finder = new YearFinder(chart, kept);
        if (published == null) {
            return new Calendar(chart, null, finder.find(), null, finder.notBefore(), kept);
        }
        if (stamp != null) {
            StampConflict conflict = StampConflict.of(chart, published, stamp, finder.counted(), kept);
            if (conflict != null) {
                IntPredicate told = token -> kept.test(token) && !stamp.contains(token);
                return new Calendar(chart, null, conflict.year(), conflict, 0, told);
            }
        }
        return new Calendar(chart, published, null, null, finder.notBefore(), kept);
    }

    /** What contradicts the page's stamp, or null. */
    public @Nullable StampConflict conflict() {
        return conflict;
    }

    public @Nullable LocalDate published() {
        return published;
    }

    /** The year that the text itself points to, or null. */
    public @Nullable Year year() {
        return year;
    }

    /** The day against which the article tells past and future: that of publication, else the first day it dates; or null. */
    public @Nullable LocalDate reference() {
        return published != null || firstDay == null ? published : LocalDate.parse(firstDay.edtf());
    }

    private @Nullable Dated firstDay(IntPredicate kept) {
        for (Match date : within(new Range(0, text.size()))) {
            Dated found = kept.test(date.from()) && date.attribute("rel") == null ? resolve(date) : null;
            if (found != null && found.isDay() && found.year() > 0) {
                return found;
            }
        }
        return null;
    }

    /** The dates in a run of tokens, as they stand. */
    public List<Match> within(Range range) {
        return chart.within(range, "date", Match.class);
    }

    /** The month in which the document was published, or null. */
    public @Nullable Dated month() {
        return published == null
                ? null
                : new Dated(
                        YearMonth.from(published).toString(),
                        DateBasis.DOCUMENT_DATE,
                        List.of(),
                        "date.month-of-publication");
    }

    /** A date worked out, or null where it has no meaning here. */
    public @Nullable Dated resolve(Match date) {
        try {
            if (date.attribute("same") != null) {
                return sameDay(date);
            }
            if (date.attribute("rel") != null
                    || date.attribute("unit") != null
                    || date.attribute("ago") != null
                    || date.part("day") == null && date.part("weekday") != null) {
                return counted(date);
            }
            if (date.attribute("alone") != null) {
                return stated.dayAlone(date);
            }
            return date.part("day2") != null ? stated.interval(date) : stated.plain(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Counted from publication; where that is not known, whole weeks, months and years from the first day told. */
    private @Nullable Dated counted(Match date) {
        CountedDates dates = counted == null && date.attribute("unit") != null ? aroundFirstDay : counted;
        if (dates == null) {
            return null;
        }
        if (date.attribute("rel") != null) {
            return dates.relative(date);
        }
        if (date.attribute("ago") != null) {
            return dates.ago(date);
        }
        return date.attribute("unit") != null ? dates.period(date) : dates.weekday(date);
    }

    /** The day told last before, or so many days from it ("the next day"). */
    private @Nullable Dated sameDay(Match date) {
        List<Match> before = within(new Range(0, date.from()));
        int plus = new DateParts(chart).given(date, "plus", 0);
        for (Match earlier : before.reversed()) {
            Dated found = earlier.attribute("same") != null ? null : resolve(earlier);
            if (found != null && found.isDay() && (plus == 0 || found.year() > 0)) {
                List<Range> spans = new ArrayList<>(List.of(date.range()));
                spans.addAll(found.spans());
                String day = plus == 0
                        ? found.edtf()
                        : LocalDate.parse(found.edtf()).plusDays(plus).toString();
                return new Dated(day, DateBasis.INFERRED, spans, date.rule().name());
            }
        }
        return null;
    }
}
