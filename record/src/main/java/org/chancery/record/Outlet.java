package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * Who published the document: its name, the host of its address, the code of its state.
 */
public record Outlet(
        @Nullable String name,
        @Nullable String host,
        @Nullable String state) {}
