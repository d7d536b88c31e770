package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.people.People;
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
    private final @Nullable Publication publication;
    private final @Nullable Year year;
    private final @Nullable StampConflict conflict;
    private final StatedDates stated;
    private final @Nullable CountedDates counted;
    private final @Nullable Dated today;
    private final @Nullable CountedDates roughly;
    private final IntPredicate kept;
    private @Nullable ToldDays told;

    private Calendar(
            Chart chart,
            @Nullable Publication publication,
            @Nullable Year year,
            @Nullable StampConflict conflict,
            int notBefore,
            IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.publication = publication;
        this.year = year;
        this.conflict = conflict;
        this.kept = kept;
        LocalDate near = publication == null ? null : publication.near();
        this.stated = new StatedDates(chart, near, year, notBefore);
        Dated today = near == null ? today() : null;
        if (publication != null && near != null) {
            this.roughly = new CountedDates(chart, near, DateBasis.DOCUMENT_DATE, List.of());
            this.counted = publication.isDay() ? roughly : null;
        } else {
            this.counted = around(today);
            this.roughly = counted != null ? counted : around(told().first());
        }
        this.today = today;
        this.told = null;
    }

    private @Nullable CountedDates around(@Nullable Dated day) {
        return day == null
                ? null
                : new CountedDates(chart, LocalDate.parse(day.edtf()), DateBasis.INFERRED, day.spans());
    }

    /**
     * The calendar of a document. Where the text contradicts the page's own stamp, dates are not counted from
     * the stamp, but are in its year.
     *
     * @param people who acts in it, whose terms of office tell its year
     * @param beginnings when relations began, whose anniversaries tell its year
     * @param publication when it was published, or null
     * @param stamp the words on the page that give that day, or null where it was handed over
     * @param kept tells for a token whether it belongs to the article
     */
    public static Calendar of(
            Chart chart,
            People people,
            Beginnings beginnings,
            @Nullable Publication publication,
            @Nullable Range stamp,
            IntPredicate kept) {
        YearFinder finder = new YearFinder(chart, people, beginnings, kept);
        if (publication == null) {
            return new Calendar(chart, null, finder.find(), null, finder.notBefore(), kept);
        }
        if (stamp != null && publication.isDay()) {
            StampConflict conflict = StampConflict.of(chart, publication.near(), stamp, finder.counted(), kept);
            if (conflict != null) {
                IntPredicate told = token -> kept.test(token) && !stamp.contains(token);
                return new Calendar(chart, null, conflict.year(), conflict, 0, told);
            }
        }
        int notBefore = Math.min(finder.notBefore(), publication.near().getYear());
        return new Calendar(chart, publication, null, null, notBefore, kept);
    }

    /** What contradicts the page's stamp, or null. */
    public @Nullable StampConflict conflict() {
        return conflict;
    }

    /** When the document was published, or null. */
    public @Nullable Publication publication() {
        return publication;
    }

    /** The year that the text itself points to, or null. */
    public @Nullable Year year() {
        return year;
    }

    /** The day against which the article tells past and future: that of publication, else the first day it dates; or null. */
    public @Nullable LocalDate reference() {
        if (publication != null) {
            return publication.near();
        }
        Dated first = today != null ? today : told().first();
        return first == null ? null : LocalDate.parse(first.edtf());
    }

    /** The days that the article tells. */
    public ToldDays told() {
        ToldDays known = told;
        if (known == null) {
            known = new ToldDays(this, text, kept);
            told = known;
        }
        return known;
    }

    /** The day that the text itself calls today, or counts yesterday from; null where it does not, or its year is open. */
    private @Nullable Dated today() {
        for (Match date : chart.all("date", Match.class)) {
            String said = date.attribute("said");
            Dated day = said == null || !kept.test(date.from()) ? null : resolve(date);
            if (said != null && day != null && day.isDay() && day.year() > 0) {
                LocalDate today = LocalDate.parse(day.edtf()).minusDays(Integer.parseInt(said));
                return new Dated(today.toString(), DateBasis.INFERRED, day.spans(), day.rule());
            }
        }
        return null;
    }

    /** The dates in a run of tokens, as they stand. */
    public List<Match> within(Range range) {
        return chart.within(range, "date", Match.class);
    }

    /** The month in which the document was published; null where that is not known. */
    public @Nullable Dated month() {
        if (publication == null || !publication.hasMonth()) {
            return null;
        }
        String month = YearMonth.from(publication.near()).toString();
        return new Dated(month, DateBasis.DOCUMENT_DATE, List.of(), "date.month-of-publication");
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

    /** Counted from publication; where its day is not known, whole weeks, months and years from near it or the first day told. */
    private @Nullable Dated counted(Match date) {
        CountedDates dates = counted == null && wide(date.attribute("unit")) ? roughly : counted;
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

    /** Whether a unit is wide enough to be counted from about when the document was published. */
    private boolean wide(@Nullable String unit) {
        return unit != null
                && (publication == null || unit.equals("year") || unit.equals("month") && publication.hasMonth());
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
