package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Decides the year of a document whose publication date is not known: from a session number, a term that is just over, an
 * anniversary, the terms of office of those who act, or the years told as past and planned. Without such words there is none.
 */
final class YearFinder {
    private static final int FIRST = 1990;
    private static final int LAST = 2032;

    private final Chart chart;
    private final IntPredicate kept;
    private final ToldYears told;
    private final CountedYears numbers;
    private final Landmarks landmarks;

    YearFinder(Chart chart, IntPredicate kept) {
        this.chart = chart;
        this.kept = kept;
        this.told = new ToldYears(chart, kept);
        this.numbers = new CountedYears(chart, kept, told);
        this.landmarks = new Landmarks(chart, kept);
    }

    @Nullable
    Year find() {
        Year session = numbers.session();
        if (session != null) {
            return session;
        }
        Year term = numbers.termOver();
        if (term != null && told.earliest() <= term.value()) {
            return term;
        }
        Year anniversary = numbers.anniversary();
        if (anniversary != null) {
            return anniversary;
        }
        Year series = numbers.series(notBefore());
        return series != null ? series : bounded();
    }

    /** The year that a session number or a term that is over gives, or null. */
    @Nullable
    Year counted() {
        Year session = numbers.session();
        return session == null ? numbers.termOver() : session;
    }

    /** The first year that an article can mean, by what it names; else 0. */
    int notBefore() {
        return landmarks.notBefore();
    }

    /** The one year that what is past, what is planned, days of the week and who is in office leave; else the latest told as present. */
    private @Nullable Year bounded() {
        int first = Math.max(Math.max(FIRST, notBefore()), told.earliest());
        int last = told.last() >= first ? told.last() : LAST;
        Weekdays weekdays = new Weekdays(chart, kept);
        List<Integer> years =
                IntStream.rangeClosed(first, last).filter(weekdays::fit).boxed().toList();
        TermsOfOffice terms = new TermsOfOffice(chart, kept);
        ToldYears.Told latest = told.latest();
        List<Range> spans = new ArrayList<>(landmarks.of(first));
        if (latest != null) {
            spans.add(latest.range());
        }
        if (first == last) {
            spans.addAll(told.plans());
            return new Year(first, 1, "year.between-past-and-planned", spans);
        }
        spans.addAll(weekdays.words());
        int serving = terms.only(years, told.openMonth(), weekdays.any() ? 1 : 2);
        if (serving > 0) {
            spans.addAll(terms.names());
            return new Year(serving, 1, "year.terms-of-office", spans);
        }
        boolean bound = weekdays.any() && (last < LAST || notBefore() > FIRST || told.earliest() > FIRST);
        if (bound && years.size() == 1) {
            spans.addAll(told.plans());
            return new Year(years.getFirst(), 1, "year.day-of-week", spans);
        }
        boolean present =
                latest != null && (latest.present() || told.earliest() > latest.year()) && told.earliest() == first;
        boolean fits = weekdays.fit(first) && terms.allow(first, years, told.openMonth());
        return present && fits ? new Year(first, 1, "year.latest-told", spans) : null;
    }
}
