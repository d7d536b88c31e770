package org.chancery.register.identity;

import org.jspecify.annotations.Nullable;

/**
 * An instrument as one document names it.
 *
 * @param key the fact's key
 * @param code its code, or null
 */
public record InstrumentMention(
        String key, String name, @Nullable String code) {}
