package org.chancery.register.identity;

import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person as one document tells of them.
 *
 * @param key the fact's key
 * @param document the document's id
 * @param name as in the text
 * @param international the form of English-language sources, or null
 * @param office the words of the office, or null
 * @param represents code of the party they act for, or null
 * @param seen when they were seen in that office: the days of what they did, else the day of publication; null where
 *     neither is known
 */
public record PersonMention(
        String key,
        String document,
        String name,
        @Nullable String international,
        @Nullable String office,
        Role role,
        @Nullable String represents,
        @Nullable Days seen) {}
