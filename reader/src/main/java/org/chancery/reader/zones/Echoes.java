package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.reader.text.Diacritics;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/**
 * Drops lines that say the headline again with something of the page's machinery: numbered as a picture's text,
 * without diacritics as an address has it, behind the name of its section; and a lead said again behind a
 * first letter that stands in a line of its own.
 */
final class Echoes {
    /** Shorter headlines may be said again by chance. */
    private static final int LEAST = 4;

    /** So many words may stand beside the headline. */
    private static final int MORE = 4;

    private final Layout layout;
    private final Text text;

    Echoes(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
    }

    void apply() {
        int title = layout.title();
        if (title < 0 || !layout.open(title)) {
            return;
        }
        List<String> headline = bare(title);
        for (int i = 0; i < layout.size() && headline.size() >= LEAST; i++) {
            Line line = layout.line(i);
            boolean like = line.words() >= layout.line(title).words()
                    && line.words() <= layout.line(title).words() + MORE;
            if (like && i != title && layout.open(i) && layout.credit(i) == null && echo(i, headline)) {
                layout.decide(i, BlockKind.REPEAT);
            }
        }
        for (int i = title; i + 1 < layout.size(); i++) {
            if (layout.open(i) && layout.line(i).tokens().length() == 1) {
                initial(i);
            }
        }
    }

    /** Whether a line is the headline and no more than a label beside it. */
    private boolean echo(int i, List<String> headline) {
        List<String> words = bare(i);
        int at = Collections.indexOfSubList(words, headline);
        if (at < 0) {
            return false;
        }
        int from = layout.line(i).tokens().from();
        int to = layout.line(i).tokens().to();
        int behind = words.size() - at - headline.size();
        if (at == 0 && behind > 0) {
            int tail = nth(i, headline.size());
            return text.shape(tail - 1) == Shape.MARK || labels(tail, to);
        }
        return behind == 0 && (at == 0 || labels(from, nth(i, at)));
    }

    /** Whether no word in small letters stands among tokens. */
    private boolean labels(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.shape(t) == Shape.LOWER) {
                return false;
            }
        }
        return true;
    }

    /** Drops a lone letter and the line below it where together they say a line above again. */
    private void initial(int i) {
        int from = layout.line(i).tokens().from();
        int next = i + 1;
        while (next < layout.size() && !layout.open(next)) {
            next++;
        }
        if (next == layout.size() || text.end(from) - text.start(from) > 1) {
            return;
        }
        List<String> words = bare(next);
        if (words.size() >= LEAST && text.shape(layout.line(next).tokens().from()) == Shape.LOWER) {
            words.set(0, bare(i).getFirst() + words.getFirst());
            for (int before = i - 1; before >= 0; before--) {
                if (layout.line(before).words() == layout.line(next).words()
                        && layout.open(before)
                        && bare(before).equals(words)) {
                    layout.decide(i, BlockKind.REPEAT);
                    layout.decide(next, BlockKind.REPEAT);
                    return;
                }
            }
        }
    }

    /** The token of the line's word of that number. */
    private int nth(int i, int number) {
        int t = layout.line(i).tokens().from();
        int left = number;
        while (left > 0 || text.shape(t) == Shape.MARK) {
            left -= text.shape(t) == Shape.MARK ? 0 : 1;
            t++;
        }
        return t;
    }

    /** The words of a line without their diacritics. */
    private List<String> bare(int i) {
        List<String> words = new ArrayList<>();
        for (int t = layout.line(i).tokens().from(); t < layout.line(i).tokens().to(); t++) {
            if (text.shape(t) != Shape.MARK) {
                words.add(Diacritics.withoutMarks(text.word(t)).replace('đ', 'd'));
            }
        }
        return words;
    }
}
