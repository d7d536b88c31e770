package org.chancery.reader.zones;

import java.util.Optional;
import org.chancery.record.BlockKind;

/** Tells the lines of the article apart: headline, date line, byline, lead, captions, source, body. */
final class Labels {
    private final Layout layout;

    Labels(Layout layout) {
        this.layout = layout;
    }

    void apply() {
        int title = layout.title();
        if (title >= 0 && layout.open(title)) {
            layout.decide(title, BlockKind.TITLE);
        }
        int lead = layout.nextProse(title + 1);
        int second = layout.nextProse(lead + 1);
        stamps(title, second);
        if (second < layout.size() && title >= 0 && layout.credit(lead) == null) {
            layout.decide(lead, BlockKind.LEAD);
        }
        for (int i = 0; i < layout.size(); i++) {
            if (layout.open(i)) {
                layout.decide(i, kind(i));
            }
        }
    }

    private BlockKind kind(int i) {
        BlockKind credit = layout.credit(i);
        if (credit != null && credit != BlockKind.STAMP) {
            return credit;
        }
        return layout.line(i).name(layout.text) ? BlockKind.BYLINE : BlockKind.BODY;
    }

    /** Marks the date line below the headline; else one right above it; else a plain one at the end. */
    private void stamps(int title, int second) {
        int above = layout.before(Math.max(title, 0));
        if (mark(title + 1, Math.min(second, layout.size()), false)) {
            return;
        }
        if (above >= 0 && mark(above, above + 1, false)) {
            return;
        }
        mark(Math.max(title + 1, layout.lastProse() + 1), layout.size(), true);
    }

    private boolean mark(int from, int to, boolean plainly) {
        for (int i = from; i < to; i++) {
            boolean may = layout.open(i) && layout.credit(i) != BlockKind.CAPTION;
            Optional<StampDate> date = may ? layout.date(i) : Optional.empty();
            if (date.isPresent()
                    && (plainly || layout.credit(i) == BlockKind.SOURCE
                            ? date.get().labelled()
                            : date.get().headed())) {
                layout.decide(i, BlockKind.STAMP);
                return true;
            }
        }
        return false;
    }
}
