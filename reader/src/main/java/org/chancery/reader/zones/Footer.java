package org.chancery.reader.zones;

import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** Drops the foot of a page: addresses, licences, and the lines among them; and the menus near it. */
final class Footer {
    /** Of a foot's lines at least two in five are furniture by themselves. */
    private static final int SHARE = 5;

    private static final int FURNITURE = 2;

    /** So many short lines in a row may be a menu; a fifth of them must be known for one. */
    private static final int MENU = 6;

    /** The prose above the line of rights is at least so many times that below it. */
    private static final int REST = 2;

    /** The most words of a tag. */
    private static final int TAG = 3;

    private final Layout layout;
    private final Text text;

    Footer(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
    }

    void apply() {
        int start = Math.min(start(), rights());
        if (start < layout.size()) {
            layout.decide(start, layout.size(), BlockKind.CONTACT);
            for (int i = layout.before(start); i > layout.title() && shouted(i); i = layout.before(i)) {
                layout.decide(i, BlockKind.CONTACT);
            }
        }
        int below = Math.max(layout.lastProse(), layout.title()) + 1;
        for (int i = below; i < layout.size(); i++) {
            Hit hit = layout.hit(i);
            if (layout.open(i) && hit != null) {
                layout.decide(i, hit.kind());
            }
        }
        menus(below);
        tags(below);
    }

    /** Drops the lines of a word or two below a label such as "tags:". */
    private void tags(int from) {
        for (int i = from; i < layout.size(); i++) {
            int label = layout.before(i);
            boolean tagged = label >= from
                    && layout.kind(label) == BlockKind.NAVIGATION
                    && layout.line(label).ending() == Ending.COLON;
            if (tagged
                    && layout.open(i)
                    && layout.credit(i) == null
                    && layout.line(i).words() <= TAG) {
                layout.decide(i, BlockKind.NAVIGATION);
            }
        }
    }

    /** Drops short lines in a row from the first known item of a menu on, if enough of them are such items. */
    private void menus(int from) {
        int start = -1;
        int brief = 0;
        int furniture = 0;
        for (int i = from; i <= layout.size(); i++) {
            boolean item = i < layout.size()
                    && (layout.line(i).blank() || layout.line(i).brief());
            if (item && layout.kind(i) != null) {
                start = start < 0 ? i : start;
                furniture++;
            }
            if (item) {
                brief += start < 0 || layout.line(i).blank() ? 0 : 1;
            } else {
                if (brief >= MENU && furniture * SHARE >= brief) {
                    layout.decide(start, i, BlockKind.NAVIGATION);
                }
                start = -1;
                brief = 0;
                furniture = 0;
            }
        }
    }

    /** The line below most of the prose that says who has the rights to the page, or the number of lines. */
    private int rights() {
        for (int i = layout.size() - 1; i > layout.lead(); i--) {
            Line line = layout.line(i);
            if (layout.kind(i) == BlockKind.LEGAL && sign(line)) {
                return prose(0, i) >= REST * prose(i + 1, layout.size()) ? i : layout.size();
            }
        }
        return layout.size();
    }

    private boolean sign(Line line) {
        for (int t = line.tokens().from();
                t < line.tokens().to() && t < line.tokens().from() + 4;
                t++) {
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

    /** The first line of the page's foot, or the number of lines. */
    private int start() {
        int start = layout.size();
        int all = 0;
        int furniture = 0;
        for (int i = layout.size() - 1; i > layout.title(); i--) {
            if (layout.line(i).blank()) {
                continue;
            }
            if (layout.open(i) && layout.hit(i) == null && layout.line(i).prose()) {
                break;
            }
            Hit hit = layout.hit(i);
            BlockKind kind = hit == null ? layout.kind(i) : hit.kind();
            all++;
            furniture += kind != null ? 1 : 0;
            if (opens(kind) && furniture * SHARE >= all * FURNITURE) {
                start = i;
            }
        }
        return start;
    }

    private static boolean opens(@Nullable BlockKind kind) {
        return kind == BlockKind.CONTACT || kind == BlockKind.LEGAL;
    }

    /** Whether a line is set in capitals alone, as the name of a company above its address is. */
    private boolean shouted(int i) {
        Line line = layout.line(i);
        boolean capitals = layout.open(i) && layout.credit(i) == null && line.words() >= 3;
        for (int t = line.tokens().from(); capitals && t < line.tokens().to(); t++) {
            boolean letter = text.end(t) - text.start(t) == 1;
            capitals = !text.shape(t).word() || text.shape(t) == Shape.UPPER || letter;
        }
        return capitals;
    }
}
