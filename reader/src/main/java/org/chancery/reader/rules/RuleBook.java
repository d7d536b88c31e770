package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.Vocabulary;

/** All rules of one language, in strata that run one after another: first those that others read from. */
public final class RuleBook {
    private final List<Stratum> strata;

    private RuleBook(List<Stratum> strata) {
        this.strata = strata;
    }

    /**
     * Compiles rule files. Files of one stratum run together: of equally long matches that of a user's own rule
     * counts, else that of the rule written first.
     *
     * @param files content by name, in the order in which they count
     * @param userFiles the user's own files by name
     * @param given kinds of findings that are there before any rule runs
     * @param mistakes takes what is wrong in the files; a wrong rule is left out
     */
    public static RuleBook of(
            Map<String, String> files,
            Map<String, String> userFiles,
            Collection<String> given,
            Vocabulary vocabulary,
            Mistakes mistakes) {
        List<RuleFile> read = new ArrayList<>();
        files.forEach((name, content) -> read.add(RuleFileReader.read(name, content, false, mistakes)));
        userFiles.forEach((name, content) -> read.add(RuleFileReader.read(name, content, true, mistakes)));
        Map<String, List<RuleFile>> byStratum = new LinkedHashMap<>();
        for (RuleFile file : read) {
            List<RuleFile> together = byStratum.computeIfAbsent(file.stratum(), s -> new ArrayList<>());
            long users = together.stream().filter(RuleFile::user).count();
            together.add(file.user() ? (int) users : together.size(), file);
        }
        namesAreUnique(read, mistakes);
        List<Stratum> strata = new ArrayList<>();
        for (String name : new Order(byStratum, given, mistakes).names()) {
            List<Rule> together = byStratum.getOrDefault(name, List.of()).stream()
                    .flatMap(f -> f.rules().stream())
                    .toList();
            strata.add(new Stratum(name, together, vocabulary, mistakes));
        }
        return new RuleBook(List.copyOf(strata));
    }

    /** The strata in the order in which they run. */
    public List<Stratum> strata() {
        return strata;
    }

    /** The rules in the order in which they run and stand in their files. */
    public List<Rule> rules() {
        return strata.stream().flatMap(s -> s.rules().stream()).toList();
    }

    /** Runs all strata; the chart that comes back holds what they found, too. */
    public Chart run(Chart chart) {
        Chart grown = chart.with(List.of());
        Matcher matcher = new Matcher(grown);
        for (Stratum stratum : strata) {
            matcher.look();
            grown.add(stratum.find(grown, matcher));
        }
        return grown;
    }

    private static void namesAreUnique(List<RuleFile> files, Mistakes mistakes) {
        Map<String, Rule> names = new HashMap<>();
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                Rule before = names.putIfAbsent(rule.name(), rule);
                if (before != null) {
                    mistakes.add(
                            rule.file(),
                            rule.line(),
                            1,
                            "rule " + rule.name() + " stands also in " + before.file() + ", line " + before.line()
                                    + "; names are unique.");
                }
            }
        }
    }
}
