package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Corpus;
import org.chancery.reader.rules.Match;
import org.chancery.reader.rules.Rule;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** Holds one rule to its phrases, on everything that its language recognises in them. */
final class CorpusCheck {
    private final Language language;

    CorpusCheck(Language language) {
        this.language = language;
    }

    /** What is wrong: kinds of phrases that are missing, and phrases in which the rule does not find what it should. */
    List<Mistake> check(Rule rule, List<Corpus.Phrase> phrases) {
        List<Mistake> mistakes = new ArrayList<>();
        if (phrases.stream().noneMatch(Corpus.Phrase::wanted)) {
            mistakes.add(missing(rule, "must find something in", '+'));
        }
        if (phrases.stream().allMatch(Corpus.Phrase::wanted)) {
            mistakes.add(missing(rule, "must find nothing in", '-'));
        }
        phrases.forEach(phrase -> check(rule, phrase).ifPresent(mistakes::add));
        return mistakes;
    }

    private static Mistake missing(Rule rule, String what, char mark) {
        return new Mistake(
                rule.file(),
                rule.line(),
                1,
                "rule " + rule.name() + " has no phrase that it " + what + "; write a line '" + mark
                        + " phrase' under 'rule " + rule.name() + "' in a .corpus file beside this one.");
    }

    private Optional<Mistake> check(Rule rule, Corpus.Phrase phrase) {
        Text text = Text.of(phrase.text(), language.vocabulary());
        Chart chart = language.recognise(text);
        List<String> found = chart.all(rule.kind(), Match.class).stream()
                .filter(match -> match.rule().name().equals(rule.name()))
                .map(match -> text.quote(new Range(match.from(), match.to())))
                .toList();
        if (!phrase.wanted()) {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(phrase.mistake(
                            "rule " + rule.name() + " finds " + quoted(found) + " here, and must find nothing."));
        }
        String words = phrase.words();
        if (words == null ? !found.isEmpty() : found.contains(words)) {
            return Optional.empty();
        }
        String instead = found.isEmpty() ? "nothing here" + others(rule, chart) : quoted(found) + " here";
        return Optional.of(phrase.mistake("rule " + rule.name() + " finds " + instead + ", and must find "
                + (words == null ? "something." : quoted(List.of(words)) + ".")));
    }

    /** What other rules found of that kind, since they may have gone before. */
    private static String others(Rule rule, Chart chart) {
        List<String> found = chart.all(rule.kind(), Match.class).stream()
                .map(match -> match.rule().name() + " finds "
                        + quoted(List.of(chart.text().quote(match.range()))))
                .toList();
        return found.isEmpty() ? "" : " (" + String.join(", ", found) + ")";
    }

    private static String quoted(List<String> found) {
        return "“" + String.join("”, “", found) + "”";
    }
}
