package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, declaration, negotiation or plan that the document names.
 */
public record Instrument(
        String id,
        String name,
        @Nullable String code,
        InstrumentKind kind,
        List<Span> mentions,
        String rule,
        Map<String, Ground> grounds) {}
