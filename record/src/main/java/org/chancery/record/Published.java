package org.chancery.record;

import org.jspecify.annotations.Nullable;

/**
 * When the document was published: an EDTF date, and how that is known.
 */
public record Published(
        String value, PublishedBasis basis, @Nullable Span span) {}
