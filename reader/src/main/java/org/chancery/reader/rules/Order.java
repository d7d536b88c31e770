package org.chancery.reader.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.data.Mistakes;

/** The order in which strata run: each behind those it reads from. */
final class Order {
    private final Map<String, List<RuleFile>> files;
    private final Mistakes mistakes;
    private final Set<String> given;
    private final Map<String, Set<String>> writers = new HashMap<>();
    private final Set<String> done = new LinkedHashSet<>();

    /**
     * @param files the files of each stratum
     * @param given kinds of findings that are there before any rule runs
     * @param mistakes takes circles, and what is read but never written
     */
    Order(Map<String, List<RuleFile>> files, Collection<String> given, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
        this.given = new HashSet<>(given);
        files.forEach((stratum, its) -> its.forEach(file -> file.writes()
                .forEach(kind -> writers.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                        .add(stratum))));
    }

    List<String> names() {
        for (String stratum : files.keySet()) {
            visit(stratum, new LinkedHashSet<>());
        }
        return List.copyOf(done);
    }

    private void visit(String stratum, Set<String> under) {
        if (done.contains(stratum)) {
            return;
        }
        under.add(stratum);
        for (RuleFile file : files.getOrDefault(stratum, List.of())) {
            for (String kind : file.reads()) {
                Set<String> from = writers.getOrDefault(kind, Set.of());
                if (from.isEmpty() && !given.contains(kind)) {
                    mistakes.add(
                            file.file(),
                            file.readsLine(),
                            1,
                            "stratum " + stratum + " reads '" + kind
                                    + "', which no lexicon class and no stratum gives.");
                }
                for (String writer : from) {
                    if (under.contains(writer)) {
                        mistakes.add(file.file(), file.readsLine(), 1, circle(under, stratum, kind, writer));
                    } else {
                        visit(writer, under);
                    }
                }
            }
        }
        under.remove(stratum);
        done.add(stratum);
    }

    private static String circle(Set<String> under, String stratum, String kind, String writer) {
        List<String> way = List.copyOf(under);
        return "stratum " + stratum + " reads '" + kind + "' and so the strata "
                + String.join(" -> ", way.subList(way.indexOf(writer), way.size())) + " -> " + writer
                + " read from each other in a circle; what a stratum finds may not come back into it.";
    }
}
