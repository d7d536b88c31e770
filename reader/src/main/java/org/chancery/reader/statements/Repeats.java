package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * Statements that a text tells twice: its first lines, which give a shorter form of what the body tells, and
 * sentences told word by word again. The fuller form stays; where its verb says little, it takes the act of the other.
 */
final class Repeats {
    /** Lines with words, from the first, that announce what the body tells. */
    private static final int ANNOUNCING = 4;

    /** Tokens that such a line has at most. */
    private static final int LONGEST = 90;

    /** The least share of the words, and of the pairs of words, of the shorter form that stand in the fuller. */
    private static final double WORDS = 0.7;

    private static final double PAIRS = 0.4;

    /** The share of the pairs of words from which two are the same wherever they stand. */
    private static final double SAME = 0.85;

    private static final int SHORTEST = 5;

    /** Words of a shorter form that stands as a whole in the fuller. */
    private static final int FEWEST = 3;

    /** So many times longer than that of the body is what a first line must tell to be the fuller form. */
    private static final double FULLER = 1.7;

    private final Text text;
    private final Map<Range, Set<Long>> pairs = new HashMap<>();
    private final Map<Range, Set<Long>> words = new HashMap<>();

    Repeats(Text text) {
        this.text = text;
    }

    /** The statements without those told again in a fuller form, in their order. */
    List<Utterance> without(List<Utterance> all, List<Statements.Rejected> rejected) {
        int bodyLine = bodyLine();
        List<@Nullable Utterance> left = new ArrayList<>(all);
        for (int i = 0; i < all.size(); i++) {
            boolean announces = text.lineNumber(all.get(i).content().from()) < bodyLine;
            for (int j = i + 1; j < all.size(); j++) {
                Utterance first = left.get(i);
                Utterance second = left.get(j);
                if (first != null && second != null && same(first, second, announces)) {
                    double much = announces && text.lineNumber(second.content().from()) >= bodyLine ? FULLER : 1;
                    boolean fuller =
                            first.content().length() > much * second.content().length();
                    Utterance dropped = fuller ? second : first;
                    left.set(fuller ? j : i, null);
                    left.set(fuller ? i : j, told(fuller ? first : second, dropped));
                    rejected.add(new Statements.Rejected(dropped.content(), "it is told more fully elsewhere"));
                }
            }
        }
        List<Utterance> kept = new ArrayList<>();
        for (Utterance u : left) {
            if (u != null) {
                kept.add(u);
            }
        }
        return kept;
    }

    private boolean same(Utterance first, Utterance second, boolean announces) {
        Range a = first.content();
        Range b = second.content();
        boolean speaks = first.by().equals(second.by());
        if (!speaks || text.sentenceNumber(a.from()) == text.sentenceNumber(b.from())) {
            return false;
        }
        Range shorter = a.length() <= b.length() ? a : b;
        Range longer = shorter == a ? b : a;
        Set<Long> its = words(shorter);
        double shared = share(pairs(shorter), pairs(longer));
        if (its.size() < FEWEST) {
            return announces
                    && shorter == a
                    && first.act().group() == second.act().group();
        }
        if (its.size() < SHORTEST) {
            return announces && its.size() >= FEWEST && shared == 1 && first.act() == second.act();
        }
        return announces
                ? shared >= PAIRS && share(its, words(longer)) >= WORDS
                : shared >= SAME && first.act().group() == second.act().group();
    }

    /** The fuller form, with the act of the shorter where it says more. */
    private static Utterance told(Utterance fuller, Utterance shorter) {
        return says(fuller.act()) && !says(shorter.act()) ? fuller.as(shorter.act()) : fuller;
    }

    private static boolean says(Act act) {
        return act == Act.AFFIRM || act == Act.INFORM;
    }

    private static double share(Set<Long> part, Set<Long> whole) {
        long shared = part.stream().filter(whole::contains).count();
        return part.isEmpty() ? 0 : (double) shared / part.size();
    }

    private Set<Long> words(Range range) {
        return words.computeIfAbsent(range, r -> runs(r, 1));
    }

    private Set<Long> pairs(Range range) {
        return pairs.computeIfAbsent(range, r -> runs(r, 2));
    }

    /** The runs of one or two words in a range, by the hash of their letters. */
    private Set<Long> runs(Range range, int length) {
        Set<Long> runs = new HashSet<>();
        long before = 0;
        for (int t = range.from(); t < range.to(); t++) {
            if (text.shape(t).word() || text.shape(t) == Shape.NUMBER) {
                long word = text.word(t).hashCode();
                if (length == 1 || before != 0) {
                    runs.add(length == 1 ? word : before * 1_000_003L + word);
                }
                before = word;
            }
        }
        return runs;
    }

    /** The number of the line behind those that announce. */
    private int bodyLine() {
        int seen = 0;
        for (int line = 0; line < text.lines().size(); line++) {
            int length = text.lines().get(line).length();
            if (length > LONGEST || length > 0 && ++seen > ANNOUNCING) {
                return line;
            }
        }
        return text.lines().size();
    }
}
