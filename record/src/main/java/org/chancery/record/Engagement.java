package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One contact between parties.
 *
 * @param parties party codes; in a visit the visitor, in a message the sender comes first
 * @param persons ids of those who took part
 */
public record Engagement(
        String id,
        EngagementType type,
        @Nullable Form form,
        Status status,
        @Nullable EventDate date,
        @Nullable Place place,
        List<String> parties,
        List<String> persons,
        @Nullable Occasion occasion,
        List<Span> evidence,
        String rule,
        Map<String, Ground> grounds) {}
