package org.chancery.reader.zones;

import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** Tells furniture by its build: rules, markup, arrows before links, tags, menus set in one line, addresses. */
final class Signals {
    private static final String DIVIDERS = "|»›·•\t";
    private static final String ARROWS = ">»›►";
    private static final int LONGEST_MENU = 400;

    /** An item of a menu has at most so many words, and a menu at least so many items. */
    private static final int ITEM = 4;

    private static final int ITEMS = 3;

    private Signals() {}

    /** What the build of a line makes it, or null. */
    static @Nullable Hit hit(Text text, Line line) {
        if (line.bare(text)) {
            return new Hit(BlockKind.NAVIGATION, Scope.WHOLE);
        }
        int from = line.tokens().from();
        int last = line.tokens().to() - 1;
        if (text.isMark(from, '<') && text.isMark(last, '>') && !line.paragraph()) {
            return new Hit(BlockKind.NAVIGATION, Scope.WHOLE);
        }
        if (text.isMark(from, '©')) {
            return new Hit(BlockKind.LEGAL, Scope.LINE);
        }
        if (line.tokens().length() == 1 && text.shape(from) == Shape.NUMBER) {
            return new Hit(BlockKind.NAVIGATION, Scope.SECTION);
        }
        if (arrow(text, from) && arrow(text, from + 1) && !line.paragraph()) {
            return new Hit(line.words() <= ITEM ? BlockKind.NAVIGATION : BlockKind.RELATED, Scope.LINE);
        }
        int tags = 0;
        int ats = 0;
        for (int t = from; t < line.tokens().to() && line.words() <= LONGEST_MENU; t++) {
            tags += text.isMark(t, '#') && t + 1 < text.size() && !text.spaced(t + 1) ? 1 : 0;
            ats += text.isMark(t, '@') && t > from && !text.spaced(t) && text.shape(t - 1) != Shape.MARK ? 1 : 0;
        }
        if (tags > 0 && text.isMark(from, '#') && tags * ITEM >= line.words()) {
            return new Hit(BlockKind.NAVIGATION, Scope.LINE);
        }
        if (ats > 0 && line.words() <= 2 * ITEM) {
            return new Hit(BlockKind.CONTACT, Scope.LINE);
        }
        return menu(text, line) ? new Hit(BlockKind.NAVIGATION, Scope.SECTION) : null;
    }

    private static boolean arrow(Text text, int token) {
        return token < text.size() && ARROWS.indexOf(text.raw().charAt(text.start(token))) >= 0;
    }

    /** Whether short items stand side by side, kept apart by bars or wide gaps. */
    private static boolean menu(Text text, Line line) {
        if (line.end() - line.start() > LONGEST_MENU || line.ending() != Ending.OPEN) {
            return false;
        }
        String raw = text.raw();
        int items = 1;
        int words = 0;
        for (int t = line.tokens().from(); t < line.tokens().to(); t++) {
            boolean divider = t > line.tokens().from() && apart(raw, text.end(t - 1), text.start(t));
            boolean mark = DIVIDERS.indexOf(raw.charAt(text.start(t))) >= 0;
            if (divider || mark) {
                items += words > 0 ? 1 : 0;
                words = 0;
            }
            words += text.shape(t).word() ? 1 : 0;
            if (words > ITEM) {
                return false;
            }
        }
        return items - (words > 0 ? 0 : 1) >= ITEMS;
    }

    private static boolean apart(String raw, int from, int to) {
        return to - from >= 3 || raw.substring(from, to).indexOf('\t') >= 0;
    }
}
