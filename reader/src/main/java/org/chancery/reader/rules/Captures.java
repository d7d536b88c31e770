package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** Where the parts that a rule captures open and close: on the way that is being tried, and on the longest so far. */
final class Captures {
    /** No rule captures more parts. */
    private static final int MOST = 64;

    private final int[] open = none();
    private final int[] close = none();
    private final int[] bestOpen = none();
    private final int[] bestClose = none();

    private static int[] none() {
        int[] none = new int[MOST];
        Arrays.fill(none, -1);
        return none;
    }

    /** Notes that a part opens at a token; returns what was noted before, to be put back. */
    int open(int capture, int at) {
        int before = open[capture];
        open[capture] = at;
        return before;
    }

    /** Notes that a part closes before a token; returns what was noted before, to be put back. */
    int close(int capture, int at) {
        int before = close[capture];
        close[capture] = at;
        return before;
    }

    /** Takes the way that is being tried for the longest so far, with so many parts. */
    void keep(int captures) {
        System.arraycopy(open, 0, bestOpen, 0, captures);
        System.arraycopy(close, 0, bestClose, 0, captures);
    }

    /** The parts that a program captured on the longest way, in the order of the text. */
    List<Match.Part> parts(Program program, Chart chart) {
        if (program.captures().isEmpty()) {
            return List.of();
        }
        List<Match.Part> parts = new ArrayList<>();
        for (int i = 0; i < program.captures().size(); i++) {
            if (bestOpen[i] >= 0 && bestClose[i] > bestOpen[i]) {
                Range range = new Range(bestOpen[i], bestClose[i]);
                parts.add(new Match.Part(program.captures().get(i), range, only(range, program.captured(i), chart)));
            }
        }
        // The states of a pattern are numbered from its end.
        parts.sort(Comparator.comparing(Match.Part::range));
        return List.copyOf(parts);
    }

    /** The finding that spans exactly a range: of a kind asked for, else what rules found before what the lexicon holds. */
    private static @Nullable Finding only(Range range, Set<String> kinds, Chart chart) {
        Finding only = null;
        for (Finding finding : chart.starting(range.from())) {
            if (finding.to() != range.to()) {
                continue;
            }
            if (kinds.contains(finding.kind())) {
                return finding;
            }
            if (only == null || finding instanceof Match) {
                only = finding;
            }
        }
        return only;
    }
}
