package org.chancery.reader.zones;

import org.chancery.record.BlockKind;

/** Drops the menus and tags below an article, once the lines that are furniture by themselves are known. */
final class FootMenus {
    /** So many short lines in a row may be a menu; a fifth of them must be known for one. */
    private static final int MENU = 6;

    private static final int SHARE = 5;

    /** The most words of a tag. */
    private static final int TAG = 3;

    private final Layout layout;

    FootMenus(Layout layout) {
        this.layout = layout;
    }

    /** Drops those from a line on. */
    void apply(int from) {
        menus(from);
        tags(from);
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
}
