package org.chancery.reader.zones;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A page while its lines are being told apart. Each pass looks at the lines that no pass before it has
 * decided, and decides some of them.
 */
final class Layout {
    final Text text;
    final List<Line> lines;
    final Found found;
    private final LineSigns signs;
    private final @Nullable BlockKind[] kinds;
    private int title = -1;
    private int lead;

    Layout(Text text, Found found) {
        this.text = text;
        this.lines = Line.of(text);
        this.found = found;
        this.signs = new LineSigns(text, lines, found);
        this.kinds = new BlockKind[lines.size()];
        for (int i = 0; i < kinds.length; i++) {
            Hit hit = signs.hit(i);
            if (hit != null && hit.sure()) {
                kinds[i] = hit.kind();
            }
        }
        lead = nextProse(0);
    }

    /** The lexicon entries that bear on the layout in the first part of a line. */
    List<Occurrence> found(int i) {
        return found.in(lines.get(i).tokens());
    }

    /** The date of a line that may be a date line. */
    Optional<StampDate> date(int i) {
        Line line = lines.get(i);
        boolean figures = false;
        for (int t = line.tokens().from(); t < line.tokens().to() && !line.prose() && !figures; t++) {
            figures = text.shape(t) == Shape.NUMBER;
        }
        return figures ? StampDate.in(text, line.tokens(), found(i)) : Optional.empty();
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /** What makes a line furniture by itself, or null. */
    @Nullable
    Hit hit(int i) {
        return signs.hit(i);
    }

    /** What the words of a kept line tell of its kind, or null. */
    @Nullable
    BlockKind credit(int i) {
        return signs.credit(i);
    }

    @Nullable
    BlockKind kind(int i) {
        return kinds[i];
    }

    /** Whether a line has words and no pass has yet decided it. */
    boolean open(int i) {
        return kinds[i] == null && !lines.get(i).blank();
    }

    void decide(int i, BlockKind kind) {
        kinds[i] = kind;
    }

    /** Decides all lines that are still open from one to before another; one that shows its kind by itself has that. */
    void decide(int from, int to, BlockKind kind) {
        for (int i = from; i < to; i++) {
            if (open(i)) {
                Hit hit = signs.hit(i);
                kinds[i] = hit == null ? kind : hit.kind();
            }
        }
    }

    /** The line of the headline, or -1. */
    int title() {
        return title;
    }

    void title(int line) {
        title = line;
    }

    /** The first line of running prose below the headline, or the number of lines where there is none. */
    int lead() {
        return lead;
    }

    void lead(int line) {
        lead = line;
    }

    /** The next open line of running prose from here on, or the number of lines. */
    int nextProse(int from) {
        int i = from;
        while (i < size() && !openProse(i)) {
            i++;
        }
        return i;
    }

    /** The last open line of running prose, or -1. */
    int lastProse() {
        int i = size() - 1;
        while (i >= 0 && !openProse(i)) {
            i--;
        }
        return i;
    }

    private boolean openProse(int i) {
        return open(i) && signs.hit(i) == null && lines.get(i).prose();
    }

    /** The line before this one that is not blank, or -1. */
    int before(int line) {
        int i = line - 1;
        while (i >= 0 && lines.get(i).blank()) {
            i--;
        }
        return i;
    }
}
