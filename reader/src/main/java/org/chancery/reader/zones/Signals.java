package org.chancery.reader.zones;

import java.util.regex.Pattern;
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

    /** A headline said twice in a row has at least so many tokens, and at most. */
    private static final int LEAST = 8;

    private static final int LONGEST_HEADLINE = 40;

    /** So many numbers in an item are a date or a time, and the line is no menu. */
    private static final int FIGURES = 3;

    private static final Pattern PICTURE = Pattern.compile("\\.(?i:jpe?g|png|gif|webp|bmp|svg)$");

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
        if (picture(text, line)) {
            return new Hit(BlockKind.NAVIGATION, Scope.LINE);
        }
        if (doubled(text, line)) {
            return new Hit(BlockKind.RELATED, Scope.LINE);
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

    /** Whether the line is the name of a picture's file and nothing more. */
    private static boolean picture(Text text, Line line) {
        String raw = text.raw().substring(line.start(), line.end()).strip();
        return raw.indexOf(' ') < 0 && PICTURE.matcher(raw).find();
    }

    /** Whether a line opens with a headline said twice, as link and picture's text of a list run together. */
    private static boolean doubled(Text text, Line line) {
        int from = line.tokens().from();
        int half = line.tokens().length() / 2;
        for (int k = LEAST; k <= half && k <= LONGEST_HEADLINE; k++) {
            boolean same = true;
            for (int t = 0; t < k && same; t++) {
                same = text.id(from + t) == text.id(from + k + t)
                        && text.word(from + t).equals(text.word(from + k + t));
            }
            if (same) {
                return true;
            }
        }
        return false;
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
        int figures = 0;
        for (int t = line.tokens().from(); t < line.tokens().to(); t++) {
            boolean divider = t > line.tokens().from() && apart(raw, text.end(t - 1), text.start(t));
            boolean mark = DIVIDERS.indexOf(raw.charAt(text.start(t))) >= 0;
            if (divider || mark) {
                items += words > 0 ? 1 : 0;
                words = 0;
            }
            words += text.shape(t).word() ? 1 : 0;
            figures = divider || mark ? 0 : figures + (text.shape(t) == Shape.NUMBER ? 1 : 0);
            if (words > ITEM || figures >= FIGURES) {
                return false;
            }
        }
        return items - (words > 0 ? 0 : 1) >= ITEMS;
    }

    private static boolean apart(String raw, int from, int to) {
        return to - from >= 3 || raw.substring(from, to).indexOf('\t') >= 0;
    }
}
