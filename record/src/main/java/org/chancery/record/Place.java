package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * Where an engagement took place; the country is an ISO 3166-1 alpha-3 code.
 */
public record Place(@Nullable String name, @Nullable String country) {}
