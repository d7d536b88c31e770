package org.chancery.reader.zones;

import org.chancery.record.BlockKind;

/**
 * Drops the lists that a heading opens ("related", "most read"), and the end of the page that one opens
 * ("comments"). Such a list may stand amid the article: it ends where the article plainly goes on.
 */
final class Tails {
    private final Layout layout;
    private final Traits traits;

    /** Words of the article's prose above the line that is looked at, and words of prose below it. */
    private long before;

    private long after;

    Tails(Layout layout, Traits traits) {
        this.layout = layout;
        this.traits = traits;
    }

    void apply() {
        int first = layout.title() + 1;
        after = prose(first, layout.size());
        boolean closed = false;
        int above = -1;
        for (int i = first; i < layout.size(); i++) {
            Hit hit = layout.hit(i);
            if (!layout.open(i)) {
                continue;
            }
            if (hit == null || hit.scope() == Scope.SECTION) {
                long words = prose(i, i + 1);
                before += words;
                after -= words;
                closed |= traits.endMark(i) || layout.credit(i) == BlockKind.SOURCE;
                above = i;
                continue;
            }
            boolean over = after <= before && (closed || signed(above));
            int end = end(i, hit, over);
            int stays = hit.scope() == Scope.REST && end == layout.size() && !over ? lone(i + 1) : end;
            after -= prose(i + 1, end);
            layout.decide(i, hit.kind());
            layout.decide(i + 1, stays, hit.kind());
            layout.decide(afterCredits(stays), end, hit.kind());
            i = end - 1;
        }
    }

    /** Where what a heading opens ends: a list above all prose before it, one amid the article where that goes on. */
    private int end(int i, Hit hit, boolean over) {
        boolean list = hit.scope() == Scope.REST;
        if (before == 0) {
            return list && after > 0 ? layout.nextProse(i + 1) : i + 1;
        }
        if (list) {
            return over ? layout.size() : resumed(i + 1);
        }
        return after <= before ? layout.size() : i + 1;
    }

    /** Whether a line is its author's, with which an article ends. */
    private boolean signed(int i) {
        return i >= 0 && (layout.line(i).name(layout.text) || layout.credit(i) == BlockKind.BYLINE);
    }

    private long prose(int from, int to) {
        long words = 0;
        for (int i = from; i < to; i++) {
            boolean counts =
                    layout.open(i) && layout.hit(i) == null && layout.line(i).prose();
            words += counts ? layout.line(i).words() : 0;
        }
        return words;
    }

    /** Where the article goes on after a list, or the page's end: two paragraphs in a row are it, not teasers. */
    private int resumed(int from) {
        boolean headed = false;
        int paragraph = -1;
        for (int i = from; i < layout.size(); i++) {
            Hit hit = layout.hit(i);
            if (hit != null && hit.scope() == Scope.END) {
                break;
            }
            if (!layout.open(i) || layout.credit(i) == BlockKind.CAPTION) {
                continue;
            }
            if (!plain(i)) {
                headed = true;
                paragraph = -1;
            } else if (paragraph >= 0) {
                return paragraph;
            } else if (traits.endMark(i) || !headed) {
                return i;
            } else {
                paragraph = i;
            }
        }
        return layout.size();
    }

    /**
     * The one paragraph that stands in a list to the page's end, or the end where none or several do: a list
     * has teasers with many of its headlines or with none, so a lone one is the article's last.
     */
    private int lone(int from) {
        int lone = layout.size();
        for (int i = from; i < layout.size(); i++) {
            Hit hit = layout.hit(i);
            if (hit != null && !hit.sure() && hit.scope() != Scope.SECTION) {
                break;
            }
            if (layout.open(i) && layout.line(i).prose()) {
                if (lone < layout.size() || !plain(i) || traits.tells(i, layout.before(i))) {
                    return layout.size();
                }
                lone = i;
            }
        }
        return lone;
    }

    /** The first line after a paragraph that is no name and no source or caption. */
    private int afterCredits(int paragraph) {
        int i = Math.min(paragraph + 1, layout.size());
        while (i < layout.size()
                && (!layout.open(i)
                        || layout.credit(i) != null
                        || layout.line(i).name(layout.text))) {
            i++;
        }
        return i;
    }

    /** Whether a line reads as a paragraph of an article, and not as a teaser. */
    private boolean plain(int i) {
        return layout.hit(i) == null
                && layout.line(i).prose()
                && !layout.line(i).ending().cut()
                && !traits.dateline(i)
                && !traits.datelineInside(i)
                && !traits.glued(i);
    }
}
