package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.BlockKind;

/** Finds the headline: the first line above the running prose that shares enough words with it. */
final class Headline {
    /** The most words of a line that heads the prose though it reads as prose itself. */
    private static final int LONGEST = 30;

    /** A line of so many words may be a label or a byline; a longer one is none. */
    static final int LABEL = 5;

    private final Layout layout;

    Headline(Layout layout) {
        this.layout = layout;
    }

    /** The line of the headline among those above a line of prose, or -1. */
    int above(int start) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            if (layout.open(i) && candidate(i)) {
                candidates.add(i);
            }
        }
        return candidates.isEmpty() ? headOfProse() : first(candidates);
    }

    /** The first line of prose, where it is short and more prose follows, or -1. */
    private int headOfProse() {
        int first = layout.lead();
        boolean heads = first < layout.size()
                && layout.line(first).words() <= LONGEST
                && layout.nextProse(first + 1) < layout.size();
        return heads ? first : -1;
    }

    /** The first that shares nearly as many words with the prose as the one that shares most. */
    private int first(List<Integer> candidates) {
        ProseWords prose = new ProseWords(layout);
        int best = candidates.getFirst();
        int most = 0;
        for (int i : candidates) {
            int shared = prose.shared(i);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        for (int i : candidates) {
            if (layout.line(i).words() >= 4 && prose.shared(i) >= Math.max(2, most * 2 / 5)) {
                return i;
            }
        }
        return best;
    }

    private boolean candidate(int i) {
        Hit hit = layout.hit(i);
        BlockKind credit = layout.credit(i);
        Line line = layout.line(i);
        boolean free = hit == null || (hit.scope() == Scope.SECTION && line.words() > LABEL);
        boolean credited = credit == BlockKind.CAPTION
                || credit == BlockKind.SOURCE
                || (credit == BlockKind.BYLINE && line.words() <= LABEL);
        return free
                && !credited
                && !line.prose()
                && line.words() >= 2
                && layout.date(i).filter(date -> date.others() <= LABEL).isEmpty();
    }
}
