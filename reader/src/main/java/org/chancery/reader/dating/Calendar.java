package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Occurrence;
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
    private final @Nullable LocalDate firstDay;

    private Calendar(
            Chart chart,
            @Nullable LocalDate published,
            @Nullable Year year,
            @Nullable StampConflict conflict,
            IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.published = published;
        this.year = year;
        this.conflict = conflict;
        this.firstDay = published == null ? firstDay(kept) : null;
    }

    /**
     * The calendar of a document. Where the page's own stamp contradicts the text, its dates are not counted
     * from the stamp, but are in the stamp's year.
     *
     * @param published its day of publication, or null
     * @param stamp the words on the page that give that day, or null where it was handed over
     * @param kept tells for a token whether it belongs to the article
     */
    public static Calendar of(
            Chart chart, @Nullable LocalDate published, @Nullable Range stamp, IntPredicate kept) {
        YearFinder years = new YearFinder(chart, kept);
        StampConflict conflict = published == null || stamp == null
                ? null
                : StampConflict.of(chart, published, stamp, years.counted(), kept);
        return conflict == null
                ? new Calendar(chart, published, years.find(), null, kept)
                : new Calendar(chart, null, conflict.year(), conflict, t -> kept.test(t) && !stamp.contains(t));
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
        return published != null ? published : firstDay;
    }

    private @Nullable LocalDate firstDay(IntPredicate kept) {
        for (Match date : within(new Range(0, text.size()))) {
            Dated found = kept.test(date.from()) && date.attribute("rel") == null ? resolve(date) : null;
            if (found != null && found.isDay() && found.year() > 0) {
                return LocalDate.parse(found.edtf());
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
            if (date.attribute("rel") != null) {
                return relative(date);
            }
            if (date.attribute("unit") != null) {
                return period(date);
            }
            if (date.part("day") == null && date.part("weekday") != null) {
                return weekday(date);
            }
            return date.part("day2") != null ? interval(date) : plain(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Dated sameDay(Match date) {
        List<Match> before = within(new Range(0, date.from()));
        for (Match earlier : before.reversed()) {
            Dated found = earlier.attribute("same") != null ? null : resolve(earlier);
            if (found != null && found.isDay()) {
                List<Range> spans = new ArrayList<>(List.of(date.range()));
                spans.addAll(found.spans());
                return new Dated(
                        found.edtf(), DateBasis.INFERRED, spans, date.rule().name());
            }
        }
        return null;
    }

    private @Nullable Dated relative(Match date) {
        if (published == null) {
            return null;
        }
        LocalDate day = published.plusDays(Integer.parseInt(String.valueOf(date.attribute("rel"))));
        return counted(day.toString(), date);
    }

    private @Nullable Dated period(Match date) {
        if (published == null) {
            return null;
        }
        int step = Integer.parseInt(String.valueOf(date.attribute("step")));
        String about = date.part("part") == null ? "" : "~";
        int month = new DateParts(chart, date).month();
        return switch (String.valueOf(date.attribute("unit"))) {
            case "weekend" -> {
                LocalDate sunday = published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                yield counted(sunday.minusDays(1) + "/" + sunday, date);
            }
            case "week" -> counted(YearMonth.from(published.plusWeeks(step)).toString(), date);
            case "month" -> counted(YearMonth.from(published).plusMonths(step) + about, date);
            default ->
                month < 0
                        ? counted(published.getYear() + step + about, date)
                        : counted(ym(published.getYear() + step, month) + about, date);
        };
    }

    private Dated counted(String edtf, Match date) {
        return new Dated(
                edtf,
                DateBasis.DOCUMENT_DATE,
                List.of(date.range()),
                date.rule().name());
    }

    private @Nullable Dated weekday(Match date) {
        Match.Part name = date.part("weekday");
        if (published == null || name == null || !(name.finding() instanceof Occurrence o)) {
            return null;
        }
        DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(o.value()));
        LocalDate day = published.with(TemporalAdjusters.previousOrSame(wanted));
        return counted(day.toString(), date);
    }

    private @Nullable Dated interval(Match date) {
        DateParts parts = new DateParts(chart, date);
        int day2 = parts.day2();
        int month = parts.month();
        int month2 = parts.month2();
        int first = month > 0 ? month : month2;
        int last = month2 > 0 ? month2 : month;
        if (first <= 0) {
            return null;
        }
        int told = Math.max(parts.year2(), parts.year());
        Choice choice = told > 0 ? new Choice(told, List.of(), DateBasis.STATED) : yearOf(last, day2);
        String from = ymd(choice.year, first, parts.day());
        String to = ymd(choice.year, last, day2);
        return from.compareTo(to) > 0 ? null : dated(from + "/" + to, date, choice);
    }

    private @Nullable Dated plain(Match date) {
        DateParts parts = new DateParts(chart, date);
        int told = parts.year();
        int month = parts.month();
        int day = parts.day();
        String about = date.part("part") == null ? "" : "~";
        Choice stated = new Choice(told, List.of(), DateBasis.STATED);
        if (month <= 0) {
            return told > 0 ? dated(told + about, date, stated) : null;
        }
        Choice choice = told > 0 ? stated : yearOf(month, day);
        if (day > 0) {
            return dated(ymd(choice.year, month, day), date, choice);
        }
        return dated(ym(choice.year, month) + about, date, choice);
    }

    private Dated dated(String edtf, Match date, Choice choice) {
        List<Range> spans = new ArrayList<>(List.of(date.range()));
        spans.addAll(choice.spans);
        return new Dated(edtf, choice.basis, spans, date.rule().name());
    }

    /** The year of a month, and of a day where it is told: that nearest to publication, else the document's own. */
    private Choice yearOf(int month, int day) {
        if (published != null) {
            LocalDate best = null;
            for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
                YearMonth ym = YearMonth.of(y, month);
                LocalDate candidate = ym.atDay(Math.min(day > 0 ? day : 15, ym.lengthOfMonth()));
                if (best == null || distance(candidate) < distance(best)) {
                    best = candidate;
                }
            }
            return new Choice(best == null ? published.getYear() : best.getYear(), List.of(), DateBasis.INFERRED);
        }
        return year == null
                ? new Choice(0, List.of(), DateBasis.INFERRED)
                : new Choice(year.value(), year.spans(), DateBasis.INFERRED);
    }

    /** Days from publication; news looks back rather than ahead. */
    private long distance(LocalDate day) {
        long days = published == null ? 0 : ChronoUnit.DAYS.between(published, day);
        return days <= 0 ? -days : days * 3 / 2;
    }

    private record Choice(int year, List<Range> spans, DateBasis basis) {}

    private static String ym(int year, int month) {
        return (year > 0 ? String.format(Locale.ROOT, "%04d", year) : "XXXX")
                + String.format(Locale.ROOT, "-%02d", month);
    }

    private static String ymd(int year, int month, int day) {
        LocalDate.of(year > 0 ? year : 2024, month, day);
        return ym(year, month) + String.format(Locale.ROOT, "-%02d", day);
    }
}
