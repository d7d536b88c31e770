package org.chancery.reader.zones;

import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/** Drops the teasers of other articles that stand below the article without any heading. */
final class Teasers {
    /** After the article's end so many headlines in a row are a list of others. */
    private static final int LIST = 3;

    /** Shorter lines stand in such a list as tags or sections. */
    private static final int BRIEF = 3;

    private final Layout layout;
    private final Text text;
    private final Traits traits;

    Teasers(Layout layout, Traits traits) {
        this.layout = layout;
        this.text = layout.text;
        this.traits = traits;
    }

    void apply() {
        afterEndMark();
        trailing();
        headlines();
    }

    /** Drops the headlines in a row at the page's end, where the article is over above them or names nothing of them. */
    private void headlines() {
        int from = layout.size();
        int headlines = 0;
        for (int i = layout.size() - 1; i > layout.lead(); i--) {
            if (layout.open(i)) {
                if (!item(i)) {
                    break;
                }
                headlines += layout.line(i).headline() ? 1 : 0;
                from = i;
            }
        }
        if (headlines < LIST || layout.line(layout.before(from)).ending() == Ending.COLON) {
            return;
        }
        boolean over = over(layout.before(from));
        if (layout.line(from).name(text)) {
            over = true;
            from++;
        }
        if (over || (headlines > LIST && traits.strange(from) * 2 > headlines)) {
            layout.decide(from, layout.size(), BlockKind.RELATED);
        }
    }

    /** Whether a line may be one of a list of headlines, tags or names. */
    private boolean item(int i) {
        Line line = layout.line(i);
        boolean open = !line.sentence() && line.ending() != Ending.COLON;
        return layout.credit(i) == null && open && (line.headline() || line.words() <= BRIEF);
    }

    /** Whether the article ends with a line: by its mark, its source, or since furniture begins. */
    private boolean over(int i) {
        BlockKind credit = layout.credit(i);
        boolean credited = credit == BlockKind.SOURCE || credit == BlockKind.BYLINE;
        return credited
                || !layout.open(i)
                || traits.endMark(i)
                || layout.line(i).name(text);
    }

    /** Drops the lines at the end that run headline and teaser together or are cut, if one is so plainly. */
    private void trailing() {
        int from = layout.size();
        boolean plainly = false;
        for (int i = layout.size() - 1; i > layout.lead(); i--) {
            if (!layout.open(i)) {
                continue;
            }
            boolean teaser = layout.line(i).words() > 3 && (traits.cutTeaser(i) || traits.datelineInside(i));
            if (!teaser && !traits.glued(i)) {
                break;
            }
            plainly |= teaser;
            from = i;
        }
        if (plainly) {
            layout.decide(from, layout.size(), BlockKind.RELATED);
        }
    }

    /** Drops what comes after the article's end mark, if headlines in a row or teasers show it to be a list. */
    private void afterEndMark() {
        int end = layout.size() - 1;
        while (end > layout.title() && !(layout.open(end) && traits.endMark(end))) {
            end--;
        }
        if (end <= layout.title()) {
            return;
        }
        int headlines = 0;
        int datelines = 0;
        for (int i = end + 1; i < layout.size(); i++) {
            if (layout.open(i) && layout.credit(i) == null) {
                headlines += layout.line(i).headline() && !layout.line(i).prose() ? 1 : 0;
                datelines += traits.dateline(i) ? 1 : 0;
            }
        }
        if (headlines >= LIST || (datelines > 0 && headlines > 0)) {
            for (int i = end + 1; i < layout.size(); i++) {
                boolean keeps = layout.credit(i) != null || layout.line(i).words() <= 3;
                if (layout.open(i) && !keeps) {
                    layout.decide(i, BlockKind.RELATED);
                }
            }
        }
    }
}
