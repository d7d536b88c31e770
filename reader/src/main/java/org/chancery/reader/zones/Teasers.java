package org.chancery.reader.zones;

import org.chancery.record.BlockKind;

/** Drops the teasers of other articles that stand below the article without any heading. */
final class Teasers {
    /** After the article's end so many headlines in a row are a list of others. */
    private static final int LIST = 3;

    private final Layout layout;
    private final Traits traits;

    Teasers(Layout layout, Traits traits) {
        this.layout = layout;
        this.traits = traits;
    }

    void apply() {
        afterEndMark();
        trailing();
        strange();
    }

    /** Drops the headlines in a row at the page's end that are about nothing that the article names. */
    private void strange() {
        int from = layout.size();
        int headlines = 0;
        for (int i = layout.size() - 1; i > layout.lead(); i--) {
            if (layout.open(i)) {
                boolean other = layout.line(i).headline()
                        && !layout.line(i).prose()
                        && layout.credit(i) == null;
                if (!other) {
                    break;
                }
                headlines++;
                from = i;
            }
        }
        if (headlines > LIST && traits.strange(from) * 2 > headlines) {
            layout.decide(from, layout.size(), BlockKind.RELATED);
        }
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
