package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/**
 * Finds the headline, and the menus above it. The headline is the first line above the running prose that
 * shares enough words with it.
 */
final class Masthead {
    /** How many tokens of prose a headline is held against. */
    private static final int PROSE = 300;

    /** A menu has at least so many short lines, and so many a page that is copied whole. */
    private static final int MENU = 3;

    private static final int WHOLE_PAGE = 10;

    private static final int LONGEST_TITLE = 30;

    /** A line of so many words may be a label or a byline; a longer one is none. */
    private static final int LABEL = 5;

    /** A headline that shares so many words with the prose is one surely. */
    private static final int SURE = 3;

    private final Layout layout;
    private final Text text;

    Masthead(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
    }

    void apply() {
        int title = title(start());
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

    private int title(int start) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            if (layout.open(i) && candidate(i)) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty()) {
            int first = layout.lead();
            boolean headsProse = first < layout.size()
                    && layout.line(first).words() <= LONGEST_TITLE
                    && layout.nextProse(first + 1) < layout.size();
            return headsProse ? first : -1;
        }
        Set<String> prose = prose();
        int best = candidates.getFirst();
        int most = 0;
        for (int i : candidates) {
            int shared = shared(i, prose);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        for (int i : candidates) {
            if (layout.line(i).words() >= 4 && shared(i, prose) >= Math.max(2, most * 2 / 5)) {
                return i;
            }
        }
        return best;
    }

    private boolean candidate(int i) {
        Hit hit = layout.hit(i);
        BlockKind credit = layout.credit(i);
        Line line = layout.line(i);
        boolean free = hit == null || (hit.scope() == Scope.SECTION && line.words() > LABEL);
        boolean credited = credit == BlockKind.CAPTION
                || credit == BlockKind.SOURCE
                || (credit == BlockKind.BYLINE && line.words() <= LABEL);
        return free
                && !credited
                && !line.prose()
                && line.words() >= 2
                && layout.date(i).filter(date -> date.others() <= LABEL).isEmpty();
    }

    private Set<String> prose() {
        Set<String> words = new HashSet<>();
        int left = PROSE;
        for (int i = layout.lead(); i < layout.size() && left > 0; i = layout.nextProse(i + 1)) {
            int from = layout.line(i).tokens().from();
            int to = Math.min(layout.line(i).tokens().to(), from + left);
            left -= to - from;
            for (int t = from; t < to; t++) {
                if (text.shape(t).word()) {
                    words.add(text.word(t));
                }
            }
        }
        return words;
    }

    private int shared(int line, Set<String> prose) {
        Set<String> words = new HashSet<>();
        for (int t = layout.line(line).tokens().from();
                t < layout.line(line).tokens().to();
                t++) {
            if (prose.contains(text.word(t))) {
                words.add(text.word(t));
            }
        }
        return words.size();
    }

    /** Drops what else stands above the headline and is neither a date line nor a credit: outlets, sections, notices. */
    private void strays(int title) {
        Set<String> prose = title > 0 ? prose() : Set.of();
        boolean sure = title > 0 && shared(title, prose) >= SURE;
        int others = 0;
        for (int i = 0; sure && i < title; i++) {
            others += layout.open(i) && other(i, title, prose) ? 1 : 0;
        }
        boolean list = others > 1;
        for (int i = 0; sure && i < title; i++) {
            Line line = layout.line(i);
            boolean stray = layout.open(i)
                    && !line.prose()
                    && (line.words() <= LABEL || line.ending() == Ending.STOP || (list && other(i, title, prose)))
                    && (layout.credit(i) == null || line.words() < 2)
                    && layout.date(i).isEmpty();
            if (stray) {
                layout.decide(i, BlockKind.NAVIGATION);
            }
        }
    }

    /** Whether a line has far fewer of its words in the prose than the headline: a menu, or a headline of another article. */
    private boolean other(int i, int title, Set<String> prose) {
        int its = shared(i, prose) * layout.line(title).words();
        int titles = shared(title, prose) * layout.line(i).words();
        return its * 2 < titles;
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
}
