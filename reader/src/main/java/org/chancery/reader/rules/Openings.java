package org.chancery.reader.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.TokenTest;

/** Which rules of a stratum can begin at a token: by its word, by the findings that start there, by its shape. */
final class Openings {
    private static final Finding[] NONE = {};

    private int rules;
    private int[][] byWord = new int[0][];

    /** The words that rules begin with, to be asked first: it is small where the table above is large. */
    private final BitSet words = new BitSet();

    private final Map<String, int[]> byKind = new HashMap<>();
    private final Map<TokenTest, int[]> byShape = new EnumMap<>(TokenTest.class);

    /** Takes in a rule by the elements that its matches can start with. */
    void add(int rule, Program program) {
        rules = Math.max(rules, rule + 1);
        for (State first : program.firsts()) {
            switch (first.does) {
                case WORD -> {
                    if (first.word >= byWord.length) {
                        byWord = Arrays.copyOf(byWord, first.word * 2 + 16);
                    }
                    byWord[first.word] = with(byWord[first.word], rule);
                    words.set(first.word);
                }
                case FOUND -> byKind.merge(first.found.kind(), new int[] {rule}, (known, more) -> with(known, rule));
                default -> byShape.merge(first.shape, new int[] {rule}, (known, more) -> with(known, rule));
            }
        }
    }

    private static int[] with(int @org.jspecify.annotations.Nullable [] known, int rule) {
        if (known == null) {
            return new int[] {rule};
        }
        for (int other : known) {
            if (other == rule) {
                return known;
            }
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = rule;
        return more;
    }

    Here in(Chart chart) {
        return new Here(chart);
    }

    /** A look at one token of a chart after another. */
    final class Here {
        private final Chart chart;
        private final Text text;
        private final long bits = byKind.keySet().stream().mapToLong(Chart::bit).reduce(0, (a, b) -> a | b);
        private final TokenTest[] shapes = byShape.keySet().toArray(TokenTest[]::new);
        private final int shapeBits =
                byShape.keySet().stream().mapToInt(TokenTest::bit).reduce(0, (a, b) -> a | b);
        private final int[] seen = new int[rules];
        private final int[] found = new int[rules];
        private int round;
        private int count;

        private Here(Chart chart) {
            this.chart = chart;
            this.text = chart.text();
        }

        /** Collects the rules that can begin at a token; whether there are any. */
        boolean look(int token) {
            round++;
            count = 0;
            int word = text.id(token);
            if (words.get(word)) {
                take(byWord[word]);
            }
            for (Finding finding : chart.mayStart(token, bits) ? chart.starting(token) : NONE) {
                if ((Chart.bit(finding.kind()) & bits) != 0) {
                    take(byKind.get(finding.kind()));
                }
            }
            int passed = text.passed(token) & shapeBits;
            for (int s = 0; passed != 0 && s < shapes.length; s++) {
                if ((passed & shapes[s].bit()) != 0) {
                    take(byShape.get(shapes[s]));
                }
            }
            return count > 0;
        }

        private void take(int @org.jspecify.annotations.Nullable [] some) {
            if (some == null) {
                return;
            }
            for (int rule : some) {
                if (seen[rule] != round) {
                    seen[rule] = round;
                    found[count++] = rule;
                }
            }
        }

        int count() {
            return count;
        }

        int rule(int place) {
            return found[place];
        }
    }
}
