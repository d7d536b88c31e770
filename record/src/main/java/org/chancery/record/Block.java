package org.chancery.record;

/**
 * A part of the page, in code points of the document's text.
 */
public record Block(int start, int end, BlockKind kind) {}
