package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The rules that see the same findings and write findings none of them sees. They run together: at each
 * token those whose first element stands there are tried; the longest match counts, of equally long ones
 * that of the rule written first; the search goes on behind it.
 */
public final class Stratum {
    private final String name;
    private final List<Rule> rules;
    private final List<Program> programs = new ArrayList<>();
    private final Map<Integer, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byKind = new HashMap<>();
    private final Map<TokenTest, List<Integer>> byShape = new HashMap<>();

    Stratum(String name, List<Rule> rules, Vocabulary vocabulary, Mistakes mistakes) {
        this.name = name;
        this.rules = rules;
        for (Rule rule : rules) {
            Program program = Program.of(rule, vocabulary);
            if (program.isEmpty()) {
                mistakes.add(
                        rule.file(),
                        rule.line(),
                        1,
                        "rule " + rule.name()
                                + " can match nothing at all; it needs at least one element that is not optional.");
                continue;
            }
            int number = programs.size();
            programs.add(program);
            for (Program.State first : program.firsts()) {
                List<Integer> known = switch (first.does) {
                    case WORD -> byWord.computeIfAbsent(first.word, w -> new ArrayList<>());
                    case FOUND -> byKind.computeIfAbsent(first.found.kind(), k -> new ArrayList<>());
                    default -> byShape.computeIfAbsent(first.shape, t -> new ArrayList<>());
                };
                if (!known.contains(number)) {
                    known.add(number);
                }
            }
        }
    }

    public String name() {
        return name;
    }

    /** Its rules in the order in which they count. */
    public List<Rule> rules() {
        return rules;
    }

    /** Everything that the rules find in a chart, by start. */
    List<Match> find(Chart chart) {
        Matcher matcher = new Matcher(chart);
        List<Match> found = new ArrayList<>();
        Set<Integer> candidates = new LinkedHashSet<>();
        for (int at = 0; at < chart.text().size(); ) {
            candidates.clear();
            candidates(chart, at, candidates);
            Match best = best(matcher, candidates, at);
            if (best != null) {
                found.add(best);
            }
            at = best == null ? at + 1 : best.to();
        }
        return found;
    }

    private @Nullable Match best(Matcher matcher, Set<Integer> candidates, int at) {
        Match best = null;
        int bestNumber = -1;
        for (int number : candidates) {
            Match match = matcher.match(programs.get(number), at);
            if (match != null
                    && (best == null || match.to() > best.to() || (match.to() == best.to() && number < bestNumber))) {
                best = match;
                bestNumber = number;
            }
        }
        return best;
    }

    private void candidates(Chart chart, int at, Set<Integer> candidates) {
        Text text = chart.text();
        int word = text.id(at);
        if (word != Vocabulary.UNKNOWN) {
            candidates.addAll(byWord.getOrDefault(word, List.of()));
        }
        for (Finding finding : chart.starting(at)) {
            candidates.addAll(byKind.getOrDefault(finding.kind(), List.of()));
        }
        byShape.forEach((shape, numbers) -> {
            if (shape.holds(text, at)) {
                candidates.addAll(numbers);
            }
        });
    }
}
