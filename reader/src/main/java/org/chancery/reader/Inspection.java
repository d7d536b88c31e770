package org.chancery.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.rules.Corpus;
import org.chancery.reader.rules.Rule;
import org.chancery.reader.rules.Stratum;

/** The rules that are in force, built-in and a user's own, with the phrases that test them. */
public final class Inspection {
    /** A rule of a language, with its stratum and its phrases. */
    public record Card(String language, String stratum, Rule rule, List<Corpus.Phrase> phrases) {}

    private final Map<String, Language> languages = new TreeMap<>();
    private final Map<String, List<Corpus.Phrase>> phrases = new TreeMap<>();
    private final Mistakes mistakes = new Mistakes();

    private Inspection(Sources sources) {
        for (String tag : sources.languages()) {
            languages.put(tag, Language.load(tag, sources, mistakes));
            List<Corpus.Phrase> its = new ArrayList<>();
            sources.corpora(tag).forEach((file, content) -> its.addAll(Corpus.read(file, content, mistakes)));
            phrases.put(tag, its);
        }
    }

    /**
     * Takes in all rule files, lexicons and corpora.
     *
     * @param rules the user's folder of rules, if there is one
     * @param lexicon the user's folder of lexicon files, if there is one
     */
    public static Inspection of(Optional<Path> rules, Optional<Path> lexicon) {
        return new Inspection(Sources.of(rules, lexicon));
    }

    /** Tags of the languages there are. */
    public Set<String> languages() {
        return languages.keySet();
    }

    /** The rules by language, then in the order in which they run. */
    public List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        languages.forEach((tag, language) -> {
            Map<String, List<Corpus.Phrase>> byRule =
                    phrases.getOrDefault(tag, List.of()).stream().collect(Collectors.groupingBy(Corpus.Phrase::rule));
            for (Stratum stratum : language.rules().strata()) {
                for (Rule rule : stratum.rules()) {
                    cards.add(new Card(tag, stratum.name(), rule, byRule.getOrDefault(rule.name(), List.of())));
                }
            }
        });
        return cards;
    }

    /** What is wrong in the files by themselves: lines that cannot be taken. */
    public List<Mistake> unreadable() {
        return mistakes.all();
    }

    /** Everything that is wrong: in the files, between the entries of the lexicons, between rules and phrases. */
    public List<Mistake> mistakes() {
        Mistakes all = new Mistakes();
        all.addAll(mistakes.all());
        languages.values().forEach(language -> all.addAll(language.lexicon().collisions()));
        cards().forEach(card -> all.addAll(mistakes(card)));
        if (mistakes.all().isEmpty()) {
            all.addAll(strayPhrases());
        }
        return all.all();
    }

    /** What is wrong between a rule and its phrases. */
    public List<Mistake> mistakes(Card card) {
        Language language = languages.get(card.language());
        return language == null ? List.of() : new CorpusCheck(language).check(card.rule(), card.phrases());
    }

    private List<Mistake> strayPhrases() {
        Set<String> names = new HashSet<>();
        cards().forEach(card -> names.add(card.rule().name()));
        return phrases.values().stream()
                .flatMap(List::stream)
                .filter(phrase -> !names.contains(phrase.rule()))
                .map(phrase -> phrase.mistake("there is no rule " + phrase.rule() + " that the phrase could test."))
                .toList();
    }
}
