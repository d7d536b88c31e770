package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.data.Mistakes;
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
    private final Openings openings = new Openings();

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
            openings.add(number, program);
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
    List<Match> find(Chart chart, Matcher matcher) {
        Openings.Here here = openings.in(chart);
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < chart.text().size(); ) {
            Match best = here.look(at) ? best(matcher, here, at) : null;
            if (best != null) {
                found.add(best);
            }
            at = best == null ? at + 1 : best.to();
        }
        return found;
    }

    private @Nullable Match best(Matcher matcher, Openings.Here here, int at) {
        Match best = null;
        int bestNumber = -1;
        for (int i = 0; i < here.count(); i++) {
            int number = here.rule(i);
            Match match = matcher.match(programs.get(number), at);
            if (match != null
                    && (best == null || match.to() > best.to() || (match.to() == best.to() && number < bestNumber))) {
                best = match;
                bestNumber = number;
            }
        }
        return best;
    }
}
