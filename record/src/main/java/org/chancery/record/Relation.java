package org.chancery.record;

import java.util.List;
import java.util.Map;

/**
 * A level of relations between two parties that the document names.
 */
public record Relation(
        List<String> between, Level level, List<Span> evidence, String rule, Map<String, Ground> grounds) {}
