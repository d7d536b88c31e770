package org.chancery.reader.dating;

import java.util.List;
import org.chancery.reader.text.Range;

/**
 * The year that dates without one are taken to be in, and why.
 *
 * @param spans the words that justify it; empty where the publication date does
 */
public record Year(int value, String rule, List<Range> spans) {}
