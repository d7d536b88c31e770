package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * A conflict or doubt.
 */
public record Warning(
        WarningCode code, String message, @Nullable Span span) {}
