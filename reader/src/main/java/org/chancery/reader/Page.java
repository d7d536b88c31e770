package org.chancery.reader;

import org.chancery.record.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * One document as it comes to the reader: decoded text and what is known about it beforehand.
 *
 * @param source path or address, kept as given
 * @param text the text that all spans will count in; never altered
 * @param published publication date handed over with the text, in EDTF, or null
 * @param language BCP 47 tag handed over with the text, or null to let the reader tell
 * @param outlet who published it, or null
 */
public record Page(
        String source,
        String text,
        @Nullable String published,
        @Nullable String language,
        @Nullable Outlet outlet) {
    /** The longest text that is read, in bytes of UTF-8. */
    public static final int LONGEST = 16 * 1024 * 1024;

    /** A page of which only source and text are known. */
    public static Page of(String source, String text) {
        return new Page(source, text, null, null, null);
    }
}
