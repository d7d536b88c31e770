package org.chancery.reader.zones;

import java.util.HashSet;
import java.util.Set;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/**
 * Drops the lists that a heading opens ("related", "most read"), and the end of the page that one opens
 * ("comments"). Such a list may stand amid the article: it ends where the article plainly goes on.
 */
final class Tails {
    private final Layout layout;
    private final Text text;
    private final Traits traits;

    Tails(Layout layout, Traits traits) {
        this.layout = layout;
        this.text = layout.text;
        this.traits = traits;
    }

    void apply() {
        long before = 0;
        long after = 0;
        for (int i = layout.title() + 1; i < layout.size(); i++) {
            after += prose(i);
        }
        boolean closed = false;
        for (int i = layout.title() + 1; i < layout.size(); i++) {
            before += prose(i);
            after -= prose(i);
            closed |= layout.open(i) && (traits.endMark(i) || layout.credit(i) == BlockKind.SOURCE);
            Hit hit = layout.hit(i);
            if (!layout.open(i) || hit == null || hit.scope() == Scope.SECTION) {
                continue;
            }
            layout.decide(i, hit.kind());
            int end = i + 1;
            if (hit.scope() == Scope.END) {
                end = after <= before ? layout.size() : end;
            } else {
                end = before == 0 ? Math.min(layout.nextProse(end), layout.size()) : resumed(end, closed);
            }
            for (int k = i + 1; k < end; k++) {
                after -= prose(k);
            }
            if (before > 0 || after > 0) {
                int island = hit.scope() == Scope.REST && end == layout.size() && !closed ? island(i + 1) : end;
                layout.decide(i + 1, island, hit.kind());
                layout.decide(afterCredits(island), end, hit.kind());
            }
            i = end - 1;
        }
    }

    private long prose(int i) {
        boolean counts =
                layout.open(i) && layout.hit(i) == null && layout.line(i).prose();
        return counts ? layout.line(i).words() : 0;
    }

    /** Where the article goes on after a list, or the page's end. */
    private int resumed(int from, boolean closed) {
        if (closed) {
            return layout.size();
        }
        int above = -1;
        int plain = -1;
        for (int i = from; i < layout.size(); i++) {
            if (layout.line(i).blank()) {
                continue;
            }
            Hit hit = layout.hit(i);
            if (hit != null && hit.scope() == Scope.END) {
                break;
            }
            if (!layout.open(i) || layout.credit(i) == BlockKind.CAPTION) {
                continue;
            }
            if (!plain(i)) {
                above = i;
                plain = -1;
            } else if (plain >= 0) {
                return plain;
            } else if (traits.endMark(i) || above < 0 || kin(i, above, from)) {
                return i;
            } else {
                plain = i;
            }
        }
        return layout.size();
    }

    /**
     * The one paragraph that stands in a list to the page's end, or the end where none or several do: a list
     * has teasers with many of its headlines or with none, so a lone one is the article's last.
     */
    private int island(int from) {
        int island = layout.size();
        for (int i = from; i < layout.size(); i++) {
            Hit hit = layout.hit(i);
            if (hit != null && !hit.sure() && hit.scope() != Scope.SECTION) {
                break;
            }
            if (layout.open(i)
                    && layout.line(i).prose()
                    && !(layout.line(i).paragraph() && island == layout.size() && plain(i))) {
                return layout.size();
            }
            island = layout.open(i) && layout.line(i).prose() ? i : island;
        }
        return island;
    }

    /** The first line after a paragraph that is no name and no source or caption. */
    private int afterCredits(int paragraph) {
        int i = Math.min(paragraph + 1, layout.size());
        while (i < layout.size()
                && (!layout.open(i)
                        || layout.credit(i) != null
                        || layout.line(i).name(text))) {
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

    /** Whether a paragraph shares more names with the article's lead than with the headline above it. */
    private boolean kin(int i, int above, int from) {
        int lead = layout.lead();
        if (lead >= from) {
            return false;
        }
        Set<String> names = names(i);
        int own = names.size();
        Set<String> article = names(lead);
        int title = Math.max(layout.title(), 0);
        article.addAll(names(title));
        Set<String> headline = names(above);
        headline.retainAll(names);
        article.retainAll(names);
        return own >= 3 && article.size() * 2 > own && article.size() > headline.size() + 1;
    }

    private Set<String> names(int i) {
        Set<String> names = new HashSet<>();
        int from = layout.line(i).tokens().from();
        int to = Math.min(layout.line(i).tokens().to(), from + 200);
        for (int t = from; t < to; t++) {
            if (text.shape(t).capitalised()) {
                names.add(text.word(t));
            }
        }
        return names;
    }
}
