package org.chancery.reader.zones;

import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** Drops the foot of a page: addresses, licences, and the lines among them; and what is furniture below the article. */
final class Footer {
    /** Of a foot's lines at least two in five are furniture by themselves. */
    private static final int FURNITURE = 2;

    private static final int SHARE = 5;

    private final Layout layout;
    private final Text text;

    Footer(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
    }

    void apply() {
        int start = Math.min(start(), new Rights(layout).line());
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
        new FootMenus(layout).apply(below);
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
