package org.chancery.record;

import java.util.List;

/**
 * The date of an engagement in EDTF, how it was found, and the words that say so.
 */
public record EventDate(String value, DateBasis basis, List<Span> spans) {}
