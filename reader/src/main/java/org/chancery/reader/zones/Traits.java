package org.chancery.reader.zones;

import java.util.HashSet;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** What lines look like that end an article or tease another. */
final class Traits {
    /** So much of a paragraph is held against a headline. */
    private static final int TEASER = 100;

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

    /** Whether a paragraph has most of the words of the headline above it, as the teaser below a headline has. */
    boolean tells(int paragraph, int above) {
        if (above < 0 || !layout.line(above).headline()) {
            return false;
        }
        Set<String> words = new HashSet<>();
        Range tokens = layout.line(paragraph).tokens();
        for (int t = tokens.from(); t < Math.min(tokens.to(), tokens.from() + TEASER); t++) {
            words.add(text.word(t));
        }
        int shared = 0;
        Range headline = layout.line(above).tokens();
        for (int t = headline.from(); t < headline.to(); t++) {
            shared += text.shape(t).word() && words.contains(text.word(t)) ? 1 : 0;
        }
        return shared * 3 >= layout.line(above).words() * 2;
    }

    /** How many lines from one on hold no name that stands in the article above them. */
    int strange(int from) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < from; i++) {
            Range line = layout.line(i).tokens();
            for (int t = line.from() + 1; layout.open(i) && t < line.to(); t++) {
                if (text.shape(t).capitalised()) {
                    names.add(text.word(t));
                }
            }
        }
        int strange = 0;
        for (int i = from; i < layout.size(); i++) {
            Range line = layout.line(i).tokens();
            boolean known = !layout.open(i);
            for (int t = line.from() + 1; t < line.to() && !known; t++) {
                known = text.shape(t).capitalised() && names.contains(text.word(t));
            }
            strange += known ? 0 : 1;
        }
        return strange;
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
