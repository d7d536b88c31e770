package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Joins the mentions by name to persons: those of the article, then those of furniture that fill out a name. */
final class NameJoining {
    private final Chart chart;
    private final Text text;
    private final Register register;
    private final Map<String, List<Individual>> byWord = new HashMap<>();

    private NameJoining(Chart chart, Register register) {
        this.chart = chart;
        this.text = chart.text();
        this.register = register;
    }

    /** Enters the persons named in the register; only the article's mentions bring new ones. */
    static void join(Chart chart, Register register, IntPredicate kept) {
        NameJoining joining = new NameJoining(chart, register);
        for (boolean article : new boolean[] {true, false}) {
            for (Mention mention : register.mentions()) {
                if (mention.name() != null && kept.test(mention.range().from()) == article) {
                    joining.join(mention, mention.name(), article);
                }
            }
        }
    }

    private void join(Mention mention, Range name, boolean open) {
        List<String> words = NameWords.of(text, withoutSuffix(name));
        Individual known = known(mention, words);
        if (known == null) {
            if (!open) {
                return;
            }
            known = new Individual(register.individuals().size(), mention, words, name);
            register.add(known);
        } else {
            known.add(mention, words, name);
        }
        enter(known, words);
        Range alias = Aliases.beside(name, chart);
        if (alias != null) {
            known.alias(NameWords.of(text, alias));
            enter(known, NameWords.of(text, alias));
        }
        register.assign(mention, known);
    }

    private void enter(Individual known, List<String> words) {
        for (String word : words) {
            List<Individual> list = byWord.computeIfAbsent(word, w -> new ArrayList<>());
            if (!list.contains(known)) {
                list.add(known);
            }
        }
    }

    /** Whom a name can mean: of those who share its last word the one of the same office, or named last, else of those who share the word before. */
    private @Nullable Individual known(Mention mention, List<String> words) {
        Individual fitting = null;
        for (String word : words.reversed()) {
            for (Individual candidate : byWord.getOrDefault(word, List.of()).reversed()) {
                boolean fits = candidate.names().stream().anyMatch(name -> NameWords.fit(words, name))
                        || (NameWords.sameInitials(words, candidate.words())
                                && (sameOffice(mention, candidate) || initialled(mention, words, candidate)));
                if (!fits || !partiesAgree(mention, candidate)) {
                    continue;
                }
                if (mention.title() == null || candidate.title() == null || sameOffice(mention, candidate)) {
                    return fitting == null || mention.title() != null ? candidate : fitting;
                }
                fitting = fitting == null ? candidate : fitting;
            }
        }
        return fitting;
    }

    /** A name without the "Jr." that closes it. */
    private Range withoutSuffix(Range name) {
        int end = text.isMark(name.to() - 1, '.') ? name.to() - 1 : name.to();
        for (Finding finding : chart.ending(end)) {
            if (finding.kind().equals("name-suffix") && finding.from() > name.from()) {
                return new Range(name.from(), finding.from());
            }
        }
        return name;
    }

    /** Whether a name without an office has its first name only as an initial, or the candidate's has: "S. Jaishankar". */
    private static boolean initialled(Mention mention, List<String> words, Individual candidate) {
        return mention.title() == null
                && (words.getFirst().length() == 1
                        || candidate.words().getFirst().length() == 1);
    }

    private static boolean sameOffice(Mention mention, Individual candidate) {
        return mention.title() != null && candidate.holds(mention.title().role());
    }

    private static boolean partiesAgree(Mention mention, Individual candidate) {
        boolean differ = mention.party() != null
                && candidate.party() != null
                && !mention.party().equals(candidate.party());
        return !differ || (mention.name() != null && mention.name().length() >= 2);
    }
}
