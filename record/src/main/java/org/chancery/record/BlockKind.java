package org.chancery.record;

/** What part of a page a stretch of text is. */
public enum BlockKind implements Code {
    TITLE(true),
    STAMP(true),
    BYLINE(true),
    LEAD(true),
    BODY(true),
    CAPTION(true),
    SOURCE(true),
    NAVIGATION(false),
    RELATED(false),
    PROMOTION(false),
    CONTACT(false),
    LEGAL(false),
    REPEAT(false);

    private final boolean kept;

    BlockKind(boolean kept) {
        this.kept = kept;
    }

    /** Whether blocks of this kind belong to the article and give facts. */
    public boolean kept() {
        return kept;
    }
}
