package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/**
 * Drops a line that a machine cut short ("…") where the same words stand uncut in the article. Words are
 * compared through running hashes, so that the time grows with the text and not with its square.
 */
final class CutCopies {
    /** A cut line with fewer words may be like another by chance. */
    private static final int LEAST = 6;

    /** So many lines that start alike are held against the text; more would be no page. */
    private static final int ALIKE = 8;

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final Layout layout;
    private final Text text;
    private final int[] words;
    private int count;

    CutCopies(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
        this.words = new int[text.size()];
    }

    /** A cut line: its words, as positions in the list of words, and their hash. */
    private record Cut(int line, int from, int length) {}

    void apply() {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            boolean open = layout.open(i);
            int from = count;
            for (int t = layout.line(i).tokens().from();
                    open && t < layout.line(i).tokens().to();
                    t++) {
                if (text.shape(t) != Shape.MARK) {
                    words[count++] = t;
                }
            }
            if (open && layout.line(i).ending().cut()) {
                from += prefix(i, from);
                int length = count - from - (layout.line(i).ending() == Ending.CUT ? 1 : 0);
                if (length >= LEAST) {
                    cuts.add(new Cut(i, from, length));
                }
            }
        }
        if (!cuts.isEmpty()) {
            search(cuts);
        }
    }

    private void search(List<Cut> cuts) {
        long[] hash = new long[count + 1];
        long[] power = new long[count + 1];
        power[0] = 1;
        for (int i = 0; i < count; i++) {
            hash[i + 1] = hash[i] * BASE + text.word(words[i]).hashCode();
            power[i + 1] = power[i] * BASE;
        }
        Map<Long, List<Cut>> byStart = new HashMap<>();
        for (Cut cut : cuts) {
            List<Cut> alike = byStart.computeIfAbsent(run(hash, power, cut.from(), LEAST), k -> new ArrayList<>());
            if (alike.size() < ALIKE) {
                alike.add(cut);
            }
        }
        for (int at = 0; at + LEAST <= count; at++) {
            for (Cut cut : byStart.getOrDefault(run(hash, power, at, LEAST), List.of())) {
                boolean same = at != cut.from()
                        && at + cut.length() <= count
                        && run(hash, power, at, cut.length()) == run(hash, power, cut.from(), cut.length());
                if (same && layout.open(cut.line()) && fuller(at, cut)) {
                    layout.decide(cut.line(), BlockKind.REPEAT);
                }
            }
        }
    }

    /** Whether the copy at a word is uncut there; for the headline, whether it is a headline too. */
    private boolean fuller(int at, Cut cut) {
        int line = text.lineNumber(words[at]);
        int end = at + cut.length();
        boolean goesOn = end < count && text.lineNumber(words[end]) == text.lineNumber(words[end - 1]);
        if (cut.line() != layout.title()) {
            return layout.open(line)
                    && (goesOn
                            || !layout.line(text.lineNumber(words[end - 1]))
                                    .ending()
                                    .cut());
        }
        boolean headline = line < layout.lead() && !layout.line(line).prose() && layout.credit(line) == null;
        boolean starts = at == 0 || text.lineNumber(words[at - 1]) != line;
        if (headline && starts && layout.open(line) && goesOn) {
            layout.title(line);
            return true;
        }
        return false;
    }

    /** How many words of a line stand before a dash that sets off an outlet's name. */
    private int prefix(int i, int from) {
        int start = layout.line(i).tokens().from();
        for (int t = start + 1; t < Math.min(layout.line(i).tokens().to(), start + 9); t++) {
            if (text.isMark(t, '-') && text.spaced(t) && (text.isMark(start, '(') || new Traits(layout).dateline(i))) {
                int skipped = 0;
                while (from + skipped < count && words[from + skipped] < t) {
                    skipped++;
                }
                return skipped;
            }
        }
        return 0;
    }

    private static long run(long[] hash, long[] power, int from, int length) {
        return hash[from + length] - hash[from] * power[length];
    }
}
