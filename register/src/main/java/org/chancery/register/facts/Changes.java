package org.chancery.register.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Reading;

/** What changed between two readings of one document, fact by fact. */
public final class Changes {
    private Changes() {}

    /** The changes, in the order of the facts as they are now; those that are no more come last. */
    public static List<Change> between(Reading before, Reading now) {
        Map<String, FactTree> was = FactTree.of(before);
        Map<String, FactTree> is = FactTree.of(now);
        List<Change> changes = new ArrayList<>();
        is.forEach((key, fact) -> {
            FactTree earlier = was.get(key);
            if (earlier == null) {
                changes.add(new Change(Change.What.GAINED, fact.kind(), key, fact.told(), List.of()));
            } else if (!earlier.fields().equals(fact.fields())) {
                changes.add(new Change(Change.What.CHANGED, fact.kind(), key, fact.told(), fields(earlier, fact)));
            }
        });
        was.forEach((key, fact) -> {
            if (!is.containsKey(key)) {
                changes.add(new Change(Change.What.LOST, fact.kind(), key, fact.told(), List.of()));
            }
        });
        return changes;
    }

    private static List<String> fields(FactTree before, FactTree now) {
        Map<String, String> all = new TreeMap<>(before.fields());
        all.putAll(now.fields());
        return all.keySet().stream()
                .filter(field -> !before.field(field).equals(now.field(field)))
                .map(field -> field + ": " + before.field(field) + " → " + now.field(field))
                .toList();
    }
}
