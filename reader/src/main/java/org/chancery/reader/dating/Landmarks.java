package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;

/** What an article names that can only be named from some year on: a pandemic, a congress, a war, a pact. */
final class Landmarks {
    private final List<Occurrence> named = new ArrayList<>();

    Landmarks(Chart chart, IntPredicate kept) {
        for (Occurrence landmark : chart.all("landmark", Occurrence.class)) {
            if (kept.test(landmark.from())) {
                named.add(landmark);
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
