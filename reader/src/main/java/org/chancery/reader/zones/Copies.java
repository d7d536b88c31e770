package org.chancery.reader.zones;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/** Drops the later copies of a line, and copies that carry the outlet's name behind them. */
final class Copies {
    /** Shorter lines may repeat as labels do ("Question", a speaker's name); they count only below the prose. */
    private static final int LABEL = 3;

    /** The most words of an outlet's name. */
    private static final int OUTLET = 5;

    private final Layout layout;
    private final Text text;

    Copies(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
    }

    void apply() {
        Map<Long, Integer> first = new HashMap<>();
        Set<Long> plain = new HashSet<>();
        int last = layout.lastProse();
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (!layout.open(i) || line.words() < 2 || speech(line)) {
                continue;
            }
            long key = key(line.tokens().from(), line.tokens().to());
            plain.add(key);
            Integer before = first.putIfAbsent(key, i);
            if (before != null && (line.words() > LABEL || i > last || layout.credit(i) != null)) {
                layout.decide(i, BlockKind.REPEAT);
            }
        }
        for (int i = 0; i < layout.size() && i <= layout.lead() + 1; i++) {
            int end = layout.open(i) ? withoutOutlet(i) : -1;
            if (end > 0 && plain.contains(key(layout.line(i).tokens().from(), end))) {
                layout.decide(i, BlockKind.REPEAT);
            }
        }
        moveTitle();
    }

    /** The headline is its fullest copy; where that was dropped as a copy, the one that stays. */
    private void moveTitle() {
        int title = layout.title();
        if (title < 0 || layout.open(title)) {
            return;
        }
        for (int i = 0; i < Math.min(layout.lead() + 1, layout.size()); i++) {
            if (layout.open(i) && layout.line(i).words() > LABEL) {
                layout.title(i);
                return;
            }
        }
        layout.title(-1);
    }

    /** Where the line ends without a dash or bar and what may be an outlet's name behind it, or -1 where it has none. */
    private int withoutOutlet(int i) {
        int from = layout.line(i).tokens().from();
        int words = 0;
        for (int t = layout.line(i).tokens().to() - 1; t > from && words <= OUTLET; t--) {
            words += text.shape(t).word() ? 1 : 0;
            boolean divider = text.isMark(t, '|') || (text.isMark(t, '-') && text.spaced(t));
            if (divider && words > 0 && words <= OUTLET && layout.line(i).words() - words > LABEL) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a line starts with a speaker's name in capitals and a colon, as lines of a transcript do. */
    private boolean speech(Line line) {
        int t = line.tokens().from();
        while (t < line.tokens().to() && t < line.tokens().from() + 6 && text.shape(t) == Shape.UPPER) {
            t++;
        }
        return t > line.tokens().from() && text.isMark(t, ':');
    }

    private long key(int from, int to) {
        long key = 17;
        for (int t = from; t < to; t++) {
            if (text.shape(t) != Shape.MARK) {
                key = (key * 0x9E3779B97F4A7C15L) ^ text.word(t).hashCode();
                key ^= key >>> 29;
            }
        }
        return key;
    }
}
