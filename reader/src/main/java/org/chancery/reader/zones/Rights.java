package org.chancery.reader.zones;

import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/** Finds the line that says who has the rights to a page: with it the page's foot begins. */
final class Rights {
    /** The prose above the line is at least so many times that below it. */
    private static final int REST = 2;

    /** The sign of rights is one of the line's first tokens. */
    private static final int EARLY = 4;

    private final Layout layout;
    private final Text text;

    Rights(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
    }

    /** The line below most of the prose that says who has the rights to the page, or the number of lines. */
    int line() {
        for (int i = layout.size() - 1; i > layout.lead(); i--) {
            Line line = layout.line(i);
            if (layout.kind(i) == BlockKind.LEGAL && sign(line)) {
                return prose(0, i) >= REST * prose(i + 1, layout.size()) ? i : layout.size();
            }
        }
        return layout.size();
    }

    private boolean sign(Line line) {
        int from = line.tokens().from();
        for (int t = from; t < line.tokens().to() && t < from + EARLY; t++) {
            if (text.isMark(t, '©')) {
                return true;
            }
        }
        return false;
    }

    private int prose(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += layout.open(i) && layout.line(i).prose() ? layout.line(i).words() : 0;
        }
        return words;
    }
}
