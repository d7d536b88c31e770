package org.chancery.record;

import java.util.List;

/**
 * Why an inferred value is what it is: the rule that gave it and the words it rests on.
 */
public record Ground(String rule, List<Span> spans) {}
