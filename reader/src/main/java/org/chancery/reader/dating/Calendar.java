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
    /** How many words the opening of an article has. */
    private static final int OPENING = 120;

    private final Chart chart;
    private final Text text;
    private final @Nullable Publication publication;
    private final @Nullable Year year;
    private final @Nullable StampConflict conflict;
    private final StatedDates stated;
    private final @Nullable CountedDates counted;
    private final @Nullable Dated firstDay;
    private final @Nullable CountedDates roughly;
    private final IntPredicate kept;

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
        this.counted = near == null || !publication.isDay()
                ? null
                : new CountedDates(chart, near, DateBasis.DOCUMENT_DATE, List.of());
        this.firstDay = near == null ? firstDay() : null;
        this.roughly = near != null
                ? new CountedDates(chart, near, DateBasis.DOCUMENT_DATE, List.of())
                : firstDay == null
                        ? null
                        : new CountedDates(
                                chart, LocalDate.parse(firstDay.edtf()), DateBasis.INFERRED, firstDay.spans());
    }

    /**
     * The calendar of a document. Where the text contradicts the page's own stamp, dates are not counted from
     * the stamp, but are in its year.
     *
     * @param publication when it was published, or null
     * @param stamp the words on the page that give that day, or null where it was handed over
     * @param kept tells for a token whether it belongs to the article
     */
    public static Calendar of(
            Chart chart, @Nullable Publication publication, @Nullable Range stamp, IntPredicate kept) {
        YearFinder finder = new YearFinder(chart, kept);
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
        return new Calendar(chart, publication, null, null, finder.notBefore(), kept);
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
        return firstDay == null ? null : LocalDate.parse(firstDay.edtf());
    }

    /** The first day told in the opening of the article, with or without its year, that does not lie ahead; or null. */
    public @Nullable Dated leadDay() {
        int tokens = 0;
        for (Range sentence : text.sentences()) {
            if (!kept.test(sentence.from())) {
                continue;
            }
            for (Match date : within(sentence)) {
                Dated found = resolve(date);
                if (found != null && found.isDay() && !ahead(found)) {
                    return found;
                }
            }
            tokens += sentence.to() - sentence.from();
            if (tokens > OPENING) {
                return null;
            }
        }
        return null;
    }

    private boolean ahead(Dated day) {
        return publication != null
                && day.year() > 0
                && LocalDate.parse(day.edtf()).isAfter(publication.near());
    }

    private @Nullable Dated firstDay() {
        for (Match date : within(new Range(0, text.size()))) {
            Dated found = kept.test(date.from()) && date.attribute("rel") == null ? resolve(date) : null;
            if (found != null && found.isDay() && found.year() > 0) {
                return found;
            }
        }
        return null;
    }

    /** The latest day told before a token that does not lie ahead of the article, or null. */
    public @Nullable LocalDate latestBefore(int token) {
        LocalDate latest = null;
        for (Match date : within(new Range(0, token))) {
            Dated found = resolve(date);
            if (found != null && found.isDay() && found.year() > 0) {
                LocalDate day = LocalDate.parse(found.edtf());
                latest = !ahead(found) && (latest == null || day.isAfter(latest)) ? day : latest;
            }
        }
        return latest;
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
