package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document that was read.
 *
 * @param id sha-256, in hex, of the text in UTF-8
 * @param source path or address as given
 * @param language BCP 47 tag of the article itself
 * @param text the text that all spans count in
 * @param blocks the whole text, cut into parts without gap or overlap
 */
public record Document(
        String id,
        String source,
        String language,
        @Nullable String title,
        @Nullable Published published,
        @Nullable Outlet outlet,
        String text,
        List<Block> blocks) {}
