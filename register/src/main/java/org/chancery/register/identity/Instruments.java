package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which mentions name one instrument: those of one code, and of one name where there is no code. */
final class Instruments {
    private Instruments() {}

    static List<Cluster> of(Collection<InstrumentMention> mentions) {
        Map<String, List<InstrumentMention>> alike = new TreeMap<>();
        for (InstrumentMention mention : mentions) {
            String row = mention.code() != null
                    ? "code " + mention.code()
                    : "name " + NameForms.of(mention.name()).folded();
            alike.computeIfAbsent(row, r -> new ArrayList<>()).add(mention);
        }
        return alike.values().stream()
                .map(Instruments::cluster)
                .sorted(Comparator.comparing(Cluster::id))
                .toList();
    }

    private static Cluster cluster(List<InstrumentMention> mentions) {
        List<String> keys =
                mentions.stream().map(InstrumentMention::key).sorted().toList();
        List<String> fits = List.of(mentions.getFirst().code() != null ? "code" : "name");
        List<Join> joins = keys.stream()
                .skip(1)
                .map(key -> new Join(keys.getFirst(), key, fits))
                .toList();
        return new Cluster(keys.getFirst(), keys, joins);
    }
}
