package org.chancery.intake;

import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about all documents; what a document brings along itself goes before it.
 *
 * @param published publication date: a day, a month or a year, as 2024-11-07, 2024-11 or 2024
 * @param language BCP 47 tag
 */
public record IntakeOptions(
        @Nullable String published, @Nullable String language) {
    /** Nothing is known beforehand. */
    public static final IntakeOptions NONE = new IntakeOptions(null, null);

    /** Refuses a publication date that is none. */
    public IntakeOptions {
        if (published != null) {
            String given = published;
            published = PublicationDate.of(given)
                    .orElseThrow(() -> new ChanceryException(
                            "The publication date “" + given + "” is no date. " + PublicationDate.ADVICE));
        }
    }
}
