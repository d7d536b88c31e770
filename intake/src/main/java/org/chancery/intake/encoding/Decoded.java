package org.chancery.intake.encoding;

/**
 * Text out of bytes.
 *
 * @param text the text, without a byte order mark; U+FFFD where bytes made no sense
 * @param encoding what the bytes were in
 */
public record Decoded(String text, Encoding encoding) {}
