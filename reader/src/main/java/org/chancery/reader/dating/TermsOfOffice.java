package org.chancery.reader.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** The years in which the leaders whom an article names with their offices held them all at once. */
final class TermsOfOffice {
    private static final YearMonth OPEN = YearMonth.of(2100, 12);

    /** From which month to which somebody held an office. */
    private record Term(YearMonth from, YearMonth to) {}

    private final Map<String, List<Term>> terms = new LinkedHashMap<>();
    private final List<Range> names = new ArrayList<>();

    TermsOfOffice(Chart chart, IntPredicate kept) {
        for (Occurrence leader : chart.all("leader", Occurrence.class)) {
            String role = role(chart, leader.from());
            String held = leader.entry().attribute("held");
            if (role != null && held != null && kept.test(leader.from()) && !terms.containsKey(leader.value())) {
                List<Term> its = read(held, role);
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

    private static List<Term> read(String held, String role) {
        List<Term> its = new ArrayList<>();
        for (String term : held.split(" ")) {
            int colon = term.indexOf(':');
            int slash = term.indexOf('/');
            if (colon > 0
                    && slash > colon
                    && (role.isEmpty() || term.substring(0, colon).equals(role))) {
                YearMonth from = month(term.substring(colon + 1, slash), 1);
                YearMonth to = month(term.substring(slash + 1), 12);
                its.add(new Term(from == null ? YearMonth.of(1900, 1) : from, to == null ? OPEN : to));
            }
        }
        return its;
    }

    private static @Nullable YearMonth month(String written, int otherwise) {
        if (written.length() < 4) {
            return null;
        }
        return written.length() == 4 ? YearMonth.of(Integer.parseInt(written), otherwise) : YearMonth.parse(written);
    }

    /** The one year, of those from first to last, in which most of them (two at least) were in office; or -1. */
    int only(int first, int last, int month) {
        int most = 1;
        int only = -1;
        for (int y = first; y <= last; y++) {
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

    private int serving(int year, int month) {
        YearMonth from = YearMonth.of(year, month > 0 ? month : 1);
        YearMonth to = YearMonth.of(year, month > 0 ? month : 12);
        return (int) terms.values().stream()
                .filter(its -> its.stream().anyMatch(t -> !t.from.isAfter(to) && !t.to.isBefore(from)))
                .count();
    }

    /** Where the leaders are first named. */
    List<Range> names() {
        return List.copyOf(names);
    }
}
