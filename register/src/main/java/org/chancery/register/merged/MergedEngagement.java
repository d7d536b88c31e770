package org.chancery.register.merged;

import java.util.List;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.register.identity.Join;
import org.jspecify.annotations.Nullable;

/**
 * One engagement as all documents tell of it.
 *
 * @param id the smallest key of the facts that tell of it
 * @param status how it stands by all that is told: one that was held is so, whatever was planned before
 * @param date EDTF, or null
 * @param sources who tells of it, each document at each place it was found
 * @param history how it stood in one document after another, in the order of publication
 * @param joins why the facts are one
 */
public record MergedEngagement(
        String id,
        EngagementType type,
        @Nullable Form form,
        Status status,
        @Nullable String date,
        @Nullable Place place,
        List<String> parties,
        List<Participant> persons,
        List<Source> sources,
        List<Moment> history,
        List<Join> joins) {
    /** Somebody who took part. */
    public record Participant(
            String id, String name, @Nullable String international) {}

    /**
     * A document that tells of it.
     *
     * @param source where the document was found
     * @param fact the key of the fact
     * @param account the smallest id among the document and its near copies, which together are one account
     * @param takenDown whether the text was taken down; the evidence has no words then
     */
    public record Source(
            String source,
            String document,
            String fact,
            String account,
            Status status,
            List<Span> evidence,
            boolean takenDown) {}

    /** How it stood in one document. */
    public record Moment(Status status, @Nullable String date, String source) {}
}
