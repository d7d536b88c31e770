package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reader.Inspection.Card;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.rules.Corpus.Phrase;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every built-in rule finds what its phrases say, and nothing where they say so. */
class RuleCorpusTest {
    private static final Inspection BUILT_IN = Inspection.of(Optional.empty(), Optional.empty());

    @TestFactory
    Stream<DynamicNode> everyRuleHoldsToItsPhrases() {
        return BUILT_IN.languages().stream()
                .map(language -> dynamicContainer(
                        language,
                        BUILT_IN.cards().stream()
                                .filter(card -> card.language().equals(language))
                                .map(card -> dynamicTest(card.rule().name(), () -> check(card)))));
    }

    private static void check(Card card) {
        assertThat(BUILT_IN.mistakes(card)).extracting(Mistake::sentence).isEmpty();
    }

    @Test
    void noFileHoldsAMistakeAndNoFormStandsForTwoThings() {
        List<Card> rules = BUILT_IN.cards();

        assertThat(BUILT_IN.mistakes())
                .filteredOn(mistake ->
                        rules.stream().noneMatch(card -> BUILT_IN.mistakes(card).contains(mistake)))
                .extracting(Mistake::sentence)
                .isEmpty();
    }

    @Test
    void thePhrasesOfARuleStandInTheFileBesideIt() {
        assertThat(BUILT_IN.cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.phrases())
                        .extracting(Phrase::file)
                        .containsOnly(card.rule().file().replaceFirst("\\.rules$", ".corpus")));
    }
}
