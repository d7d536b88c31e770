package org.chancery.register;

import org.chancery.reader.Page;
import org.chancery.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A document to be read again.
 *
 * @param document its id
 * @param page what to read; null where the text was taken down
 * @param before the reading it has, without its text
 */
public record Rereading(String document, @Nullable Page page, Reading before) {}
