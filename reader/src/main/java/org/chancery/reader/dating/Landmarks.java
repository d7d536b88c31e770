package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/** What an article names that can only be named from some year on: a pandemic, a congress, a war, a pact. */
final class Landmarks {
    private final List<Occurrence> named = new ArrayList<>();
    private final Map<Range, String> openDays = new LinkedHashMap<>();

    Landmarks(Chart chart, IntPredicate kept) {
        for (Occurrence landmark : chart.all("landmark", Occurrence.class)) {
            if (kept.test(landmark.from())) {
                named.add(landmark);
            }
        }
        if (named.stream().anyMatch(landmark -> landmark.entry().attribute("day") != null)) {
            noteOpenDays(chart, kept);
        }
    }

    private void noteOpenDays(Chart chart, IntPredicate kept) {
        DateParts parts = new DateParts(chart);
        for (Match date : chart.all("date", Match.class)) {
            int month = parts.month(date, "month");
            int day = parts.number(date, "day");
            if (month > 0 && day > 0 && parts.number(date, "year") < 0 && kept.test(date.from())) {
                openDays.put(date.range(), DateParts.twoDigits(month) + "-" + DateParts.twoDigits(day));
            }
        }
    }

    /** The first year in which the article can have been written, or 0. */
    int notBefore() {
        return named.stream().mapToInt(Landmarks::year).max().orElse(0);
    }

    /** The first words that put it no earlier than a year; none where nothing does. */
    List<Range> of(int year) {
        return named.stream()
                .filter(landmark -> year(landmark) == year)
                .limit(1)
                .map(Occurrence::range)
                .toList();
    }

    /**
     * Of some years those that are not behind the last in which what is named was the talk of the day; the year itself of
     * what was so briefly.
     */
    List<Integer> talked(List<Integer> years) {
        List<Integer> talked = years.stream()
                .filter(year -> named.stream().allMatch(landmark -> year <= last(landmark)))
                .toList();
        int brief = named.stream()
                .filter(landmark -> last(landmark) - year(landmark) <= 1 && talked.contains(year(landmark)))
                .mapToInt(Landmarks::year)
                .max()
                .orElse(-1);
        return brief < 0 ? talked : List.of(brief);
    }

    /** What is named that was the talk of a few years. */
    List<Range> talk() {
        return named.stream()
                .filter(landmark -> last(landmark) < Integer.MAX_VALUE)
                .map(Occurrence::range)
                .toList();
    }

    private static int last(Occurrence landmark) {
        String until = landmark.entry().attribute("until");
        return until == null ? Integer.MAX_VALUE : Integer.parseInt(until);
    }

    /** Of some years the one of a landmark whose day is told without its year. */
    List<Integer> onTheirDays(List<Integer> years) {
        List<Integer> theirs = named.stream()
                .filter(landmark -> dayWords(landmark).findAny().isPresent())
                .map(Landmarks::year)
                .toList();
        return years.stream().filter(theirs::contains).toList();
    }

    /** The days of landmarks that are told without their year. */
    List<Range> dayWords() {
        return named.stream().flatMap(this::dayWords).distinct().toList();
    }

    private Stream<Range> dayWords(Occurrence landmark) {
        String day = landmark.entry().attribute("day");
        return day == null
                ? Stream.empty()
                : openDays.entrySet().stream()
                        .filter(told -> told.getValue().equals(day))
                        .map(Map.Entry::getKey);
    }

    /** The first words that are the talk of a few years of which this is one; none where there are no such words. */
    List<Range> talkOf(String year) {
        return named.stream()
                .filter(landmark -> {
                    String until = landmark.entry().attribute("until");
                    return until != null && landmark.value().compareTo(year) <= 0 && year.compareTo(until) <= 0;
                })
                .limit(1)
                .map(Occurrence::range)
                .toList();
    }

    private static int year(Occurrence landmark) {
        return Integer.parseInt(landmark.value());
    }
}
