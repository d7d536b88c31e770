package org.chancery.record;

/**
 * A stretch of the document's text.
 *
 * @param start offset of the first code point
 * @param end offset after the last code point
 * @param quote exactly the text between them
 */
public record Span(int start, int end, String quote) {}
