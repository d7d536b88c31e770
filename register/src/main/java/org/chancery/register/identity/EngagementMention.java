package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as one document tells of it.
 *
 * @param key the fact's key
 * @param document the document's id
 * @param account the document's group of near copies
 * @param fact what the document says
 * @param persons keys of those who took part, in the order of the fact
 * @param days the days it may have been on, as far as the date and the status against the publication tell
 * @param published the day of publication, or null
 */
public record EngagementMention(
        String key,
        String document,
        String account,
        Engagement fact,
        List<String> persons,
        @Nullable Days days,
        @Nullable LocalDate published) {
    /** A day more, as the day of publication is not everywhere the same. */
    private static final int ELSEWHERE = 1;

    /** The days that a date and a status leave: what was held was so before it was told, what is planned comes after. */
    static @Nullable Days days(Engagement fact, @Nullable LocalDate published) {
        Days days = fact.date() == null ? null : Days.of(fact.date().value());
        if (days == null || published == null) {
            return days;
        }
        return fact.status() == Status.PLANNED || fact.status() == Status.CANCELLED
                ? days.notBefore(published.minusDays(ELSEWHERE))
                : days.notAfter(published.plusDays(ELSEWHERE));
    }

    /** The parties, as a set in the order of their codes. */
    Set<String> parties() {
        return new TreeSet<>(fact.parties());
    }

    /** Whether it has been, as the document tells. */
    public boolean tookPlace() {
        return fact.status() == Status.HELD || fact.status() == Status.RECALLED;
    }

    /** In a visit the party that is visited: the one whose country it is in, else the one named last. */
    @Nullable
    String host() {
        String country = fact.place() == null ? null : fact.place().country();
        if (country != null && fact.parties().contains(country)) {
            return country;
        }
        return fact.parties().isEmpty() ? null : fact.parties().getLast();
    }
}
