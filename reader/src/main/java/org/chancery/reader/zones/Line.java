package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/**
 * What one line shows by itself.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last, the line break not counted
 * @param words how many of its tokens are words
 */
record Line(int start, int end, Range tokens, int words, Ending ending) {
    /** The least number of words in a line of running prose that ends with a full stop, and in any other. */
    private static final int PROSE = 12;

    private static final int LONG = 25;

    /** The least number of words in a sentence that stands alone in a line. */
    private static final int SENTENCE = 5;

    /** The most words that an item of a menu has, and a headline. */
    private static final int SHORT = 6;

    private static final int HEADLINE = 30;

    /** The most words of a name that stands alone. */
    private static final int NAME = 5;

    static List<Line> of(Text text) {
        String raw = text.raw();
        List<Line> lines = new ArrayList<>(text.lines().size());
        int start = 0;
        for (Range tokens : text.lines()) {
            int end = raw.indexOf('\n', start);
            end = end < 0 ? raw.length() : end;
            int words = 0;
            for (int t = tokens.from(); t < tokens.to(); t++) {
                words += text.shape(t).word() ? 1 : 0;
            }
            lines.add(new Line(start, end, tokens, words, Ending.of(raw, start, end)));
            start = end + 1;
        }
        return lines;
    }

    boolean blank() {
        return tokens.length() == 0;
    }

    /** Whether it is marks alone, as a rule between parts is. */
    boolean bare(Text text) {
        for (int t = tokens.from(); t < tokens.to(); t++) {
            if (text.shape(t) != Shape.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Whether it reads as running prose. */
    boolean prose() {
        return words >= LONG || (words >= PROSE && ending == Ending.STOP);
    }

    /** Whether it holds a sentence, if only a short one. */
    boolean sentence() {
        return prose() || (words >= SENTENCE && ending != Ending.OPEN && ending != Ending.COLON);
    }

    /** Whether it is so long a sentence that it is not a headline, nor a line of a page's foot. */
    boolean paragraph() {
        return words >= LONG && ending != Ending.OPEN && !ending.cut();
    }

    boolean brief() {
        return words <= SHORT && (ending == Ending.OPEN || ending.cut());
    }

    boolean headline() {
        return words > 3 && words <= HEADLINE && ending != Ending.STOP && ending != Ending.COLON;
    }

    /** Whether it is a name and nothing else, as a byline is. */
    boolean name(Text text) {
        boolean name = words > 1 && words <= NAME && ending == Ending.OPEN;
        for (int t = tokens.from(); name && t < tokens.to(); t++) {
            name = text.shape(t) != Shape.LOWER && text.shape(t) != Shape.NUMBER;
        }
        return name;
    }
}
