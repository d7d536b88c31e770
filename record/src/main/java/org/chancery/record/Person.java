package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts in the document's diplomacy.
 *
 * @param name the fullest form in the text, without title or office
 * @param international the form of English-language sources
 * @param office the words of the office, as in the text
 * @param represents code of the party the person acts for
 */
public record Person(
        String id,
        String name,
        @Nullable String international,
        @Nullable String office,
        Role role,
        @Nullable String represents,
        List<Span> mentions,
        String rule,
        Map<String, Ground> grounds) {}
