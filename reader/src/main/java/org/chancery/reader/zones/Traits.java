package org.chancery.reader.zones;

import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** What lines look like that end an article or tease another. */
final class Traits {
    private final Text text;
    private final Layout layout;

    Traits(Layout layout) {
        this.text = layout.text;
        this.layout = layout;
    }

    /** Whether a paragraph ends with the stroke that agencies set below an article. */
    boolean endMark(int i) {
        Line line = layout.line(i);
        int last = line.tokens().to() - 1;
        for (int t = last; line.prose() && t > line.tokens().from() && t > last - 3; t--) {
            boolean beside = text.isMark(t - 1, '.') || (t < last && text.isMark(t + 1, '.'));
            if (text.isMark(t, '/') && beside) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line starts with an outlet's name and a dash, as a lead does. */
    boolean dateline(int i) {
        int from = layout.line(i).tokens().from();
        for (Occurrence o : layout.found(i)) {
            if (o.kind().equals(Found.OUTLET) && o.from() <= from + 1) {
                return dash(text.isMark(o.to(), ')') ? o.to() + 1 : o.to());
            }
        }
        return false;
    }

    /** Whether such a beginning stands amid a line, right after a headline's last word. */
    boolean datelineInside(int i) {
        int from = layout.line(i).tokens().from();
        for (Occurrence o : layout.found(i)) {
            boolean inside = o.from() > from && text.shape(o.from() - 1) != Shape.MARK;
            if (o.kind().equals(Found.OUTLET) && inside && dash(o.to())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a headline runs into a sentence within a line: by a word that opens sentences, or by its own first words. */
    boolean glued(int i) {
        int from = layout.line(i).tokens().from();
        for (Occurrence o : layout.found(i)) {
            if (o.kind().equals(Found.OPENER)
                    && o.from() > from + 3
                    && text.shape(o.from() - 1).word()) {
                return true;
            }
        }
        return resumesItself(layout.line(i));
    }

    /** Whether a line cut by a machine is no copy of anything, but shows another article's beginning. */
    boolean cutTeaser(int i) {
        Ending ending = layout.line(i).ending();
        return ending == Ending.CUT_APART || (ending == Ending.CUT && glued(i));
    }

    private boolean resumesItself(Line line) {
        int from = line.tokens().from();
        int to = Math.min(line.tokens().to(), from + 60);
        for (int t = from + 6; t + 3 < to; t++) {
            boolean same = text.shape(t - 1) != Shape.MARK && text.shape(t).capitalised();
            for (int k = 0; same && k < 3; k++) {
                same = text.word(from + k).equals(text.word(t + k));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private boolean dash(int token) {
        return text.isMark(token, '-') && text.spaced(token);
    }
}
