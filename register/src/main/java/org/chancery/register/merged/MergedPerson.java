package org.chancery.register.merged;

import java.util.List;
import org.chancery.record.Role;
import org.chancery.register.identity.Join;
import org.jspecify.annotations.Nullable;

/**
 * One person as all documents tell of them.
 *
 * @param id the smallest key of the facts that tell of them
 * @param international the form of English-language sources, or null
 * @param names all spellings, the most usual first
 * @param offices the offices they were seen in
 * @param sources where the documents were found that tell of them
 * @param joins why the facts are one
 */
public record MergedPerson(
        String id,
        @Nullable String international,
        List<String> names,
        List<Tenure> offices,
        List<String> sources,
        List<Join> joins) {
    /**
     * An office they were seen in: never more than seen.
     *
     * @param office the most usual words for it, or null
     * @param seen the first and the last day of being seen in it, as an EDTF interval, or null
     */
    public record Tenure(
            @Nullable String office,
            Role role,
            @Nullable String represents,
            @Nullable String seen) {}
}
