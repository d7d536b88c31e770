package org.chancery.reader.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.HeldOffice;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.Leaders;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Role;

/** The years in which the leaders whom an article names with their offices held them all at once. */
final class TermsOfOffice {
    private final Map<String, List<HeldOffice>> terms = new LinkedHashMap<>();
    private final List<Range> names = new ArrayList<>();

    TermsOfOffice(Chart chart, People people, IntPredicate kept) {
        for (Individual who : people.individuals()) {
            Occurrence leader = kept.test(who.name().from()) ? Leaders.of(who, chart) : null;
            if (leader == null || terms.containsKey(leader.value())) {
                continue;
            }
            List<HeldOffice> its = Stream.of("held", "earlier-held")
                    .flatMap(held -> HeldOffice.read(leader.entry().attribute(held)).stream())
                    .filter(office -> acts(who, office.role()))
                    .toList();
            if (!its.isEmpty()) {
                terms.put(leader.value(), its);
                names.add(leader.range());
            }
        }
    }

    /** Whether somebody is named with an office of a role; a rank fits any office. */
    private static boolean acts(Individual who, String role) {
        for (Mention mention : who.mentions()) {
            for (Title title : mention.titles()) {
                if (!title.former() && (title.role().code().equals(role) || title.role() == Role.MILITARY)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of some years those in which most of them were in office; all where there are none to tell. */
    List<Integer> most(List<Integer> years, int month) {
        List<Integer> best = new ArrayList<>();
        int most = 0;
        for (int year : years) {
            int serving = serving(year, month);
            if (serving > most) {
                best.clear();
                most = serving;
            }
            if (serving == most) {
                best.add(year);
            }
        }
        return best;
    }

    /** How many of them were in office at once, at most, in some years. */
    int count(List<Integer> years, int month) {
        return years.stream().mapToInt(year -> serving(year, month)).max().orElse(0);
    }

    private int serving(int year, int month) {
        YearMonth from = YearMonth.of(year, month > 0 ? month : 1);
        YearMonth to = YearMonth.of(year, month > 0 ? month : 12);
        return (int) terms.values().stream()
                .filter(its -> its.stream().anyMatch(t -> !t.from().isAfter(to) && !t.to().isBefore(from)))
                .count();
    }

    /** Where the leaders are first named. */
    List<Range> names() {
        return List.copyOf(names);
    }
}
