package org.chancery.reader.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** The years that anniversaries leave: of relations between two parties, of a state's independence, of an organisation's founding. */
final class Anniversaries {
    /** The year in which the policy of renewal began that Vietnamese texts count from. */
    private static final int RENEWAL = 1986;

    /** "More than" or "nearly" so many years are at most so many more or fewer. */
    private static final int ROUND = 4;

    /** An anniversary: the years in which it can be spoken of, the likeliest first. */
    private record Years(List<Integer> likely, Range words) {}

    private final Chart chart;
    private final Beginnings beginnings;
    private final IntPredicate kept;
    private final List<Years> all = new ArrayList<>();

    Anniversaries(Chart chart, Beginnings beginnings, IntPredicate kept) {
        this.chart = chart;
        this.beginnings = beginnings;
        this.kept = kept;
        for (Match clue : chart.all("clue", Match.class)) {
            String of = String.valueOf(clue.attribute("of"));
            int base = kept.test(clue.from()) ? base(clue, of) : -1;
            int count = base < 0 ? -1 : new DateParts(chart).number(clue, "count");
            if (count > 0) {
                all.add(new Years(years(base + count, clue.attribute("about")), clue.range()));
            }
        }
    }

    private int base(Match clue, String of) {
        return switch (of) {
            case "anniversary" -> ofRelation(clue);
            case "age" -> "renewal".equals(clue.attribute("what")) ? RENEWAL : ofOne(clue);
            default -> -1;
        };
    }

    private int ofOne(Match clue) {
        Match.Part party = clue.part("party");
        return party != null && party.finding() instanceof Occurrence o
                ? beginnings.of(String.valueOf(clue.attribute("what")), List.of(o.value()))
                : -1;
    }

    private int ofRelation(Match clue) {
        List<Match> levels = chart.within(clue.range(), "level", Match.class);
        String level = levels.isEmpty() ? null : levels.getFirst().attribute("of");
        if (level == null) {
            return -1;
        }
        Set<String> told = parties(chart.text().sentence(clue.from()));
        return beginnings.of(level, told.size() == 2 ? told : mostTold());
    }

    private Set<String> parties(Range range) {
        Set<String> parties = new LinkedHashSet<>();
        for (Occurrence party : chart.within(range, "party", Occurrence.class)) {
            parties.add(party.value());
        }
        return parties;
    }

    /** The two parties that the article names most often. */
    private List<String> mostTold() {
        Map<String, Long> counts = chart.all("party", Occurrence.class).stream()
                .filter(party -> kept.test(party.from()))
                .map(Occurrence::value)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
    }

    private static List<Integer> years(int year, @Nullable String about) {
        List<Integer> years = new ArrayList<>();
        if (about == null) {
            years.addAll(List.of(year, year - 1));
        }
        for (int more = 1; more <= ROUND && about != null; more++) {
            years.add(about.equals("over") ? year + more - 1 : year - more);
        }
        return years;
    }

    /** Of some years the one in which the anniversaries fall, or those that are about so many years later; all where none is told. */
    List<Integer> of(List<Integer> years) {
        List<Integer> left = years;
        for (Years anniversary : all) {
            List<Integer> fit =
                    left.stream().filter(anniversary.likely::contains).toList();
            boolean exact = anniversary.likely.size() == 2;
            if (exact && !fit.isEmpty()) {
                int likeliest = anniversary.likely.getFirst();
                left = fit.contains(likeliest) ? List.of(likeliest) : fit;
            } else if (!fit.isEmpty()) {
                left = fit;
            }
        }
        return left;
    }

    /** The words that tell of them. */
    List<Range> words() {
        return all.stream().map(Years::words).toList();
    }
}
