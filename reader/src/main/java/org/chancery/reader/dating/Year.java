package org.chancery.reader.dating;

import java.util.List;
import org.chancery.reader.text.Range;

/**
 * The year that dates without one are taken to be in, and why.
 *
 * @param value the year
 * @param turns the month in which the time begins that the words pin down: a session that opens in September
 *     reaches into the next year; 1 for a calendar year
 * @param spans the words that justify it
 */
public record Year(int value, int turns, String rule, List<Range> spans) {
    /** The year of a month in that time. */
    int of(int month) {
        return month < turns ? value + 1 : value;
    }
}
