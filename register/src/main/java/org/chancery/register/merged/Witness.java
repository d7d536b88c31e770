package org.chancery.register.merged;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chancery.record.Published;
import org.chancery.record.Reading;
import org.chancery.register.Registered;
import org.chancery.register.identity.Days;
import org.chancery.register.identity.Told;
import org.chancery.register.store.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * A document as the merged register needs it: what it tells, and where it was found.
 *
 * @param published the first day it may have been published on; the last of all days where nothing is known
 * @param sources where it was found, each once
 */
record Witness(
        String document, LocalDate published, Told told, List<String> sources, String account, boolean takenDown) {
    /** From the earliest publication on; what has no date comes last. */
    static final Comparator<Witness> ORDER =
            Comparator.comparing(Witness::published).thenComparing(Witness::document);

    static Witness of(Registered kept) {
        Reading reading = kept.reading();
        return new Witness(
                reading.document().id(),
                firstDay(reading.document().published()),
                Told.of(reading, kept.account()),
                kept.sightings().stream()
                        .map(Sighting::source)
                        .distinct()
                        .sorted()
                        .toList(),
                kept.account(),
                kept.takenDown());
    }

    private static LocalDate firstDay(@Nullable Published published) {
        Days days = published == null ? null : Days.of(published.value());
        return days == null ? LocalDate.MAX : days.from();
    }
}
