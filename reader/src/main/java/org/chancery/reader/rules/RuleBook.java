package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reader.text.Vocabulary;

/** All rules of one language, in strata that run one after another: first those that others read from. */
public final class RuleBook {
    private final List<Stratum> strata;
    private final List<Rule> rules;

    private RuleBook(List<Stratum> strata, List<Rule> rules) {
        this.strata = strata;
        this.rules = rules;
    }

    /**
     * Compiles rule files.
     *
     * @param files content by name; files of one stratum run together, in the order given
     * @param given kinds of findings that are there before any rule runs
     */
    public static RuleBook of(Map<String, String> files, Collection<String> given, Vocabulary vocabulary) {
        Map<String, List<RuleFile.Content>> byStratum = new LinkedHashMap<>();
        Map<String, Rule> names = new HashMap<>();
        files.forEach((name, content) -> {
            RuleFile.Content read = RuleFile.read(name, content);
            byStratum.computeIfAbsent(read.stratum(), s -> new ArrayList<>()).add(read);
            for (Rule rule : read.rules()) {
                Rule before = names.put(rule.name(), rule);
                if (before != null) {
                    throw new RuleException(
                            rule.file(),
                            rule.line(),
                            1,
                            "rule " + rule.name() + " stands also in " + before.file() + ", line " + before.line()
                                    + "; names are unique.");
                }
                if (!read.writes().contains(rule.kind())) {
                    throw new RuleException(
                            rule.file(),
                            rule.line(),
                            1,
                            "rule " + rule.name() + " gives '" + rule.kind()
                                    + "', which the file does not list under 'writes'.");
                }
            }
        });
        Set<String> known = new TreeSet<>(given);
        byStratum.values().forEach(s -> s.forEach(f -> known.addAll(f.writes())));
        List<Stratum> strata = new ArrayList<>();
        for (String name : ordered(byStratum, known)) {
            List<Rule> together = byStratum.getOrDefault(name, List.of()).stream()
                    .flatMap(f -> f.rules().stream())
                    .toList();
            strata.add(new Stratum(name, together, vocabulary));
        }
        return new RuleBook(
                List.copyOf(strata),
                List.copyOf(names.values().stream()
                        .sorted(java.util.Comparator.comparing(Rule::name))
                        .toList()));
    }

    /** The rules by name. */
    public List<Rule> rules() {
        return rules;
    }

    /** Runs all strata; the chart that comes back holds what they found, too. */
    public Chart run(Chart chart) {
        Chart grown = chart;
        for (Stratum stratum : strata) {
            grown = grown.with(stratum.find(grown));
        }
        return grown;
    }

    private static List<String> ordered(Map<String, List<RuleFile.Content>> byStratum, Set<String> known) {
        Map<String, String> writer = new HashMap<>();
        byStratum.forEach((name, files) -> files.forEach(f -> f.writes().forEach(kind -> writer.put(kind, name))));
        Set<String> done = new LinkedHashSet<>();
        for (String name : byStratum.keySet()) {
            visit(name, byStratum, writer, known, done, new LinkedHashSet<>());
        }
        return List.copyOf(done);
    }

    private static void visit(
            String name,
            Map<String, List<RuleFile.Content>> byStratum,
            Map<String, String> writer,
            Set<String> known,
            Set<String> done,
            Set<String> under) {
        if (done.contains(name)) {
            return;
        }
        if (!under.add(name)) {
            throw new RuleException("The strata " + String.join(" -> ", under) + " -> " + name
                    + " read from each other in a circle; output may not re-enter its stratum.");
        }
        for (RuleFile.Content file : byStratum.getOrDefault(name, List.of())) {
            for (String kind : file.reads()) {
                if (!known.contains(kind)) {
                    throw new RuleException(
                            file.file(),
                            1,
                            1,
                            "stratum " + name + " reads '" + kind + "', which no lexicon class and no stratum gives.");
                }
                String from = writer.get(kind);
                if (from != null) {
                    visit(from, byStratum, writer, known, done, under);
                }
            }
        }
        under.remove(name);
        done.add(name);
    }
}
