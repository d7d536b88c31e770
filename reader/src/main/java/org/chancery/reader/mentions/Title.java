package org.chancery.reader.mentions;

import org.chancery.reader.text.Range;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * An office as named in the text.
 *
 * @param range the words of the title with the body and party that belong to it
 * @param office the words of the office alone
 * @param rank 1 (highest) to 9
 * @param party whom the words say it serves, or null
 * @param home whom it serves where the text names nobody, or null
 * @param former whether it is said to be past
 * @param loose whether the words alone do not fix the role
 */
public record Title(
        Range range,
        Range office,
        Role role,
        int rank,
        @Nullable String party,
        @Nullable String home,
        boolean former,
        boolean loose) {
    /** Ranks up to this one are high offices, of which a state has one holder. */
    private static final int HIGH = 5;

    /** Whether it is a high office, of which a state has one holder. */
    public boolean isHigh() {
        return rank <= HIGH;
    }
}
