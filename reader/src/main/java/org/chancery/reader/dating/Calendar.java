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

    private final @Nullable LocalDate firstDay;

    private Calendar(Chart chart, @Nullable LocalDate published, @Nullable Year year, IntPredicate kept) {
        this.chart = chart;
        this.text = chart.text();
        this.published = published;
        this.year = year;
        this.firstDay = published == null ? firstDay(kept) : null;
    }

    /**
     * The calendar of a document.
     *
     * @param published its day of publication, or null
     * @param kept tells for a token whether it belongs to the article
     */
    public static Calendar of(Chart chart, @Nullable LocalDate published, IntPredicate kept) {
        return new Calendar(chart, published, new YearFinder(chart, kept).find(), kept);
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
        Match.Part month = date.part("month");
        return switch (String.valueOf(date.attribute("unit"))) {
            case "weekend" -> {
                LocalDate sunday = published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                yield counted(sunday.minusDays(1) + "/" + sunday, date);
            }
            case "week" -> counted(YearMonth.from(published.plusWeeks(step)).toString(), date);
            case "month" -> counted(YearMonth.from(published).plusMonths(step) + about, date);
            default ->
                month == null
                        ? counted(published.getYear() + step + about, date)
                        : counted(ym(published.getYear() + step, monthOf(month)) + about, date);
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
        int day2 = number(date, "day2");
        int month = monthOf(date.part("month"));
        int month2 = monthOf(date.part("month2"));
        int first = month > 0 ? month : month2;
        int last = month2 > 0 ? month2 : month;
        if (first <= 0) {
            return null;
        }
        int told = Math.max(number(date, "year2"), number(date, "year"));
        Choice choice = told > 0 ? new Choice(told, List.of(), DateBasis.STATED) : yearOf(last, day2);
        String from = ymd(choice.year, first, number(date, "day"));
        String to = ymd(choice.year, last, day2);
        return from.compareTo(to) > 0 ? null : dated(from + "/" + to, date, choice);
    }

    private @Nullable Dated plain(Match date) {
        int told = number(date, "year");
        int month = monthOf(date.part("month"));
        int day = number(date, "day");
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

    private int number(Match date, String part) {
        Match.Part found = date.part(part);
        return found == null ? -1 : text.number(found.range().to() - 1);
    }

    private int monthOf(Match.@Nullable Part part) {
        if (part == null) {
            return -1;
        }
        for (var finding : chart.starting(part.range().from())) {
            if (finding instanceof Occurrence o
                    && o.kind().equals("month")
                    && o.to() == part.range().to()) {
                return Integer.parseInt(o.value());
            }
        }
        return text.number(part.range().from());
    }

    private static String ym(int year, int month) {
        return (year > 0 ? String.format(Locale.ROOT, "%04d", year) : "XXXX")
                + String.format(Locale.ROOT, "-%02d", month);
    }

    private static String ymd(int year, int month, int day) {
        LocalDate.of(year > 0 ? year : 2024, month, day);
        return ym(year, month) + String.format(Locale.ROOT, "-%02d", day);
    }
}
