package org.chancery.reader.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.HeldOffice;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** The years in which the leaders whom an article names with their offices held them all at once. */
final class TermsOfOffice {
    private final Map<String, List<HeldOffice>> terms = new LinkedHashMap<>();
    private final List<Range> names = new ArrayList<>();

    TermsOfOffice(Chart chart, IntPredicate kept) {
        for (Occurrence leader : chart.all("leader", Occurrence.class)) {
            String role = role(chart, leader.from());
            String held = leader.entry().attribute("held");
            if (role != null && held != null && kept.test(leader.from()) && !terms.containsKey(leader.value())) {
                List<HeldOffice> its = read(held, role);
                if (!its.isEmpty()) {
                    terms.put(leader.value(), its);
                    names.add(leader.range());
                }
            }
        }
    }

    /** The role of the office that stands just before a name, or null; nothing for a rank, which fits any office. */
    private static @Nullable String role(Chart chart, int token) {
        for (int t = token; t > Math.max(0, token - 3); t--) {
            for (Finding f : chart.ending(t)) {
                if (f instanceof Occurrence o && o.kind().equals("office") && !former(chart, o.from())) {
                    return o.value().equals("military") ? "" : o.value();
                }
            }
        }
        return null;
    }

    private static boolean former(Chart chart, int token) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals("former")) {
                return true;
            }
        }
        return false;
    }

    private static List<HeldOffice> read(String held, String role) {
        return HeldOffice.read(held).stream()
                .filter(office -> role.isEmpty() || office.role().equals(role))
                .toList();
    }

    /** The one year, of some, in which most of them were in office, and no fewer than so many; or -1. */
    int only(List<Integer> years, int month, int atLeast) {
        int most = atLeast - 1;
        int only = -1;
        for (int y : years) {
            int serving = serving(y, month);
            if (serving > most) {
                most = serving;
                only = y;
            } else if (serving == most) {
                only = -1;
            }
        }
        return only;
    }

    /** Whether in no other of some years more of them were in office. */
    boolean allow(int year, List<Integer> years, int month) {
        int its = serving(year, month);
        return years.stream().noneMatch(other -> serving(other, month) > its);
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
