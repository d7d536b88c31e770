package org.chancery.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.Published;
import org.chancery.record.Reading;
import org.chancery.register.copies.Sketch;
import org.chancery.register.store.Documents;
import org.chancery.register.store.Readings;
import org.chancery.register.store.Sighting;
import org.chancery.register.store.Sightings;
import org.jdbi.v3.core.Handle;

/**
 * Which texts are superseded. Texts of one article from one source are its versions, in the order of their publication
 * dates and then of their ids; the last one holds. A text that holds at one of its sources is not superseded.
 */
final class Versions {
    private static final String STANDARD_INPUT = "-";

    private final Map<String, List<Sighting>> sightings = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();

    /** A text among those of its source. */
    private record Version(String document, String published, Sketch sketch) {
        static final Comparator<Version> ORDER =
                Comparator.comparing(Version::published).thenComparing(Version::document);
    }

    private Versions() {}

    static Versions of(Handle handle) {
        Versions versions = new Versions();
        Map<String, Set<String>> bySource = new TreeMap<>();
        for (Sighting sighting : new Sightings(handle).all()) {
            versions.sightings
                    .computeIfAbsent(sighting.document(), d -> new ArrayList<>())
                    .add(sighting);
            bySource.computeIfAbsent(sighting.source(), s -> new HashSet<>()).add(sighting.document());
        }
        Map<String, Integer> holding = new HashMap<>();
        bySource.forEach((source, documents) -> {
            Set<String> replaced =
                    documents.size() > 1 && isNamedSource(source) ? replaced(handle, documents) : Set.of();
            documents.forEach(d -> holding.merge(d, replaced.contains(d) ? 0 : 1, Integer::sum));
        });
        holding.forEach((document, places) -> {
            if (places == 0) {
                versions.superseded.add(document);
            }
        });
        return versions;
    }

    /** Whether a source is a place to which another version can come: standard input is none. */
    static boolean isNamedSource(String source) {
        return !source.equals(STANDARD_INPUT);
    }

    /** A document as it stands in the register. */
    Registered registered(Handle handle, Documents.Kept kept) {
        Reading reading = new Readings(handle).of(kept.id()).orElseThrow();
        return new Registered(
                reading,
                List.copyOf(sightings.getOrDefault(kept.id(), List.of())),
                kept.account(),
                superseded.contains(kept.id()),
                kept.text() == null);
    }

    private static Set<String> replaced(Handle handle, Set<String> documents) {
        List<Version> versions = documents.stream()
                .map(document -> version(handle, document))
                .sorted(Version.ORDER)
                .toList();
        Set<String> replaced = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            Version earlier = versions.get(i);
            if (versions.subList(i + 1, versions.size()).stream()
                    .anyMatch(later -> earlier.sketch().isVersionOf(later.sketch()))) {
                replaced.add(earlier.document());
            }
        }
        return replaced;
    }

    private static Version version(Handle handle, String document) {
        Documents.Kept kept = new Documents(handle).find(document).orElseThrow();
        Published published =
                new Readings(handle).of(document).orElseThrow().document().published();
        return new Version(document, published == null ? "" : published.value(), kept.sketch());
    }
}
