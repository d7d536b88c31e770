package org.chancery.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reader.Charts;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.junit.jupiter.api.Test;

/** Where a pattern is not even tried: where something that it needs does not stand ahead. */
final class NeedsTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void eachWordOfASequenceIsNeeded() {
        assertThat(met("\"boat\" \"sails\"", "the boat sails")).isTrue();
        assertThat(met("\"boat\" \"sails\"", "the boat rests")).isFalse();
    }

    @Test
    void oneOptionOfAChoiceIsEnough() {
        assertThat(met("( \"boat\" | \"ship\" ) \"sails\"", "a ship sails")).isTrue();
        assertThat(met("( \"boat\" | \"ship\" ) \"sails\"", "a raft sails")).isFalse();
    }

    @Test
    void whatMayFallOutAndWhatIsOnlyLookedAtIsNotNeeded() {
        assertThat(met("\"boat\" \"slowly\"? >=( \"sails\" )", "the boat rests"))
                .isTrue();
    }

    @Test
    void aShapeIsNeeded() {
        assertThat(met("\"boat\" #num", "boat 7")).isTrue();
        assertThat(met("\"boat\" #num", "boat seven")).isFalse();
    }

    @Test
    void aFindingIsNeeded() {
        assertThat(met("\"boat\" @place", "boat home")).isFalse();
    }

    @Test
    void onlyTheRestOfTheSentenceCounts() {
        Needs needs = needs("\"boat\" \"sails\"");
        Text text = Text.of("The boat rests. A ship sails.", vocabulary);

        assertThat(needs.metBy(new Ahead(text), 1)).isFalse();
    }

    @Test
    void aFindingAheadIsSeenOnceTheChartIsLookedAt() {
        Needs needs = needs("\"boat\" @place");
        Chart chart = Charts.of("class place\nhome : home\n", "boat home", vocabulary);
        Ahead ahead = new Ahead(chart.text());

        ahead.look(chart);

        assertThat(needs.metBy(ahead, 0)).isTrue();
    }

    private boolean met(String pattern, String raw) {
        Needs needs = needs(pattern);
        return needs.metBy(new Ahead(Text.of(raw, vocabulary)), 0);
    }

    private Needs needs(String pattern) {
        return Needs.of(SmallRules.rule(pattern).pattern(), vocabulary);
    }
}
