package org.chancery.reader.zones;

import java.util.List;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** What each line of a page shows of its kind by its own words, before its neighbours are looked at. */
final class LineSigns {
    private final @Nullable Hit[] hits;
    private final @Nullable BlockKind[] credits;

    LineSigns(Text text, List<Line> lines, Found found) {
        hits = new Hit[lines.size()];
        credits = new BlockKind[lines.size()];
        for (int i = 0; i < hits.length; i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            if (line.words() <= Furniture.LONGEST) {
                Phrases phrases = new Phrases(text, line, found.in(line.tokens()));
                hits[i] = new Furniture(text, line, phrases).hit();
                credits[i] = hits[i] == null ? Credit.of(line, phrases) : null;
            }
            hits[i] = hits[i] == null ? Signals.hit(text, line) : hits[i];
        }
    }

    /** What makes a line furniture by itself, or null. */
    @Nullable
    Hit hit(int i) {
        return hits[i];
    }

    /** What the words of a kept line tell of its kind, or null. */
    @Nullable
    BlockKind credit(int i) {
        return credits[i];
    }
}
