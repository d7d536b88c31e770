package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.reader.people.People;
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
    private final People people;
    private final Beginnings beginnings;
    private final IntPredicate kept;
    private final ToldYears told;
    private final CountedYears numbers;
    private final Landmarks landmarks;

    YearFinder(Chart chart, People people, Beginnings beginnings, IntPredicate kept) {
        this.chart = chart;
        this.people = people;
        this.beginnings = beginnings;
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

    /**
     * The one year that what is past, what is planned, days of the week, who is in office, anniversaries and the talk of
     * the day leave; else the latest told as present. Who is in office outweighs a year told as past or planned.
     */
    private @Nullable Year bounded() {
        int first = Math.max(Math.max(FIRST, notBefore()), told.earliest());
        int last = told.last() >= first ? told.last() : LAST;
        List<Range> spans = new ArrayList<>(landmarks.of(first));
        ToldYears.Told latest = told.latest();
        if (latest != null) {
            spans.add(latest.range());
        }
        if (first == last) {
            spans.addAll(told.plans());
            return new Year(first, 1, "year.between-past-and-planned", spans);
        }
        Weekdays weekdays = new Weekdays(chart, kept);
        List<Integer> years = fitting(weekdays, first, last);
        boolean bound = weekdays.any() && (last < LAST || notBefore() > FIRST || told.earliest() > FIRST);
        if (bound && years.size() == 1) {
            spans.addAll(weekdays.words());
            spans.addAll(told.plans());
            return new Year(years.getFirst(), 1, "year.day-of-week", spans);
        }
        Narrowing narrowing = new Narrowing(years, spans);
        TermsOfOffice terms = new TermsOfOffice(chart, people, kept);
        Anniversaries anniversaries = new Anniversaries(chart, beginnings, kept);
        if (!told.firm() && served(weekdays, terms, notBefore(), told.earliest() - 1) > served(terms, years)) {
            narrowing = new Narrowing(fitting(weekdays, notBefore(), told.earliest() - 1), List.of());
        } else if (served(weekdays, terms, last + 1, LAST) > served(terms, years)) {
            narrowing = new Narrowing(fitting(weekdays, last + 1, LAST), List.of());
        }
        narrowing.by("year.day-of-week", weekdays.words(), some -> some);
        narrowing.by("year.terms-of-office", terms.names(), some -> terms.most(some, told.openMonth()));
        narrowing.by("year.anniversary-of-beginning", anniversaries.words(), anniversaries::of);
        narrowing.by("year.day-of-landmark", landmarks.dayWords(), landmarks::onTheirDays);
        narrowing.by("year.talk-of-the-day", landmarks.talk(), landmarks::talked);
        narrowing.by("year.dateline", weekdays.dateline(), weekdays::ofDateline);
        Year only = narrowing.only();
        boolean present =
                latest != null && (latest.present() || told.earliest() > latest.year()) && told.earliest() == first;
        return only == null && present && narrowing.left().contains(first)
                ? new Year(first, 1, "year.latest-told", spans)
                : only;
    }

    private int served(Weekdays weekdays, TermsOfOffice terms, int first, int last) {
        return served(terms, fitting(weekdays, first, last));
    }

    /** How many of those who act were in office at once, at most, in some years. */
    private int served(TermsOfOffice terms, List<Integer> years) {
        return terms.count(years, told.openMonth());
    }

    private static List<Integer> fitting(Weekdays weekdays, int first, int last) {
        return IntStream.rangeClosed(Math.max(FIRST, first), last)
                .filter(weekdays::fit)
                .boxed()
                .toList();
    }
}
