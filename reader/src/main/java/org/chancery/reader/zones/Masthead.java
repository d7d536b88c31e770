package org.chancery.reader.zones;

import org.chancery.record.BlockKind;

/** Tells the lines above the article apart: its headline, the menus above it, and what else strays there. */
final class Masthead {
    /** A menu has at least so many short lines, and so many a page that is copied whole. */
    private static final int MENU = 3;

    private static final int WHOLE_PAGE = 10;

    /** A headline that shares so many words with the prose is one surely. */
    private static final int SURE = 3;

    private final Layout layout;

    Masthead(Layout layout) {
        this.layout = layout;
    }

    void apply() {
        int title = new Headline(layout).above(start());
        if (title >= 0) {
            layout.title(title);
            layout.lead(layout.nextProse(title + 1));
            menus(title);
            strays(title);
        }
        for (int i = 0; i < layout.lead() && layout.lead() < layout.size(); i++) {
            Hit hit = layout.hit(i);
            if (layout.open(i) && hit != null && i != title) {
                layout.decide(i, hit.kind());
            }
        }
    }

    /** The first prose that no menu follows: above a menu stand notices. */
    private int start() {
        int start = layout.lead();
        int next = layout.nextProse(start + 1);
        while (next < layout.size() && brief(start + 1, next) >= WHOLE_PAGE) {
            start = next;
            next = layout.nextProse(start + 1);
        }
        return start;
    }

    private int brief(int from, int to) {
        int brief = 0;
        for (int i = from; i < to; i++) {
            brief += !layout.line(i).blank() && layout.line(i).brief() ? 1 : 0;
        }
        return brief;
    }

    /** Drops the short lines above the headline where they make a menu, and all lines there of a page copied whole. */
    private void menus(int title) {
        int brief = brief(0, title);
        for (int i = 0; i < title && brief >= MENU; i++) {
            boolean menu = layout.line(i).brief()
                    || brief >= WHOLE_PAGE
                    || layout.date(i).isPresent();
            boolean stamp = i == layout.before(title) && layout.date(i).isPresent();
            if (layout.open(i) && menu && !stamp) {
                layout.decide(i, BlockKind.NAVIGATION);
            }
        }
    }

    /** Drops what else stands above the headline and is neither a date line nor a credit: outlets, sections, notices. */
    private void strays(int title) {
        if (title == 0) {
            return;
        }
        ProseWords prose = new ProseWords(layout);
        if (prose.shared(title) < SURE) {
            return;
        }
        int others = 0;
        for (int i = 0; i < title; i++) {
            others += layout.open(i) && other(i, title, prose) ? 1 : 0;
        }
        boolean list = others > 1;
        for (int i = 0; i < title; i++) {
            Line line = layout.line(i);
            boolean stray = layout.open(i)
                    && !line.prose()
                    && (line.words() <= Headline.LABEL
                            || line.ending() == Ending.STOP
                            || (list && other(i, title, prose)))
                    && (layout.credit(i) == null || line.words() < 2)
                    && layout.date(i).isEmpty();
            if (stray) {
                layout.decide(i, BlockKind.NAVIGATION);
            }
        }
    }

    /** Whether a line has far fewer of its words in the prose than the headline: a menu, or a headline of another article. */
    private boolean other(int i, int title, ProseWords prose) {
        int its = prose.shared(i) * layout.line(title).words();
        int titles = prose.shared(title) * layout.line(i).words();
        return its * 2 < titles;
    }
}
