package org.chancery.reader.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reader.Charts;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.junit.jupiter.api.Test;

/** Where the reporter's own words begin behind what somebody said. */
final class EndsTest {
    private static final String WORDS = """
            class furniture
            caption : photo
            class source-word
            source : according to
            class outlet cased
            "Harbour Post" : Harbour Post
            class unsaid
            details : but gave no details | without saying when
            joined joins=yes : adding nothing more
            """;

    @Test
    void aPhotographsCreditIsNoPartOfWhatIsTold() {
        assertThat(told("The talks went well (Photo: Lan)")).isEqualTo("The talks went well (");
        assertThat(told("The talks went well - Photo: Lan")).isEqualTo("The talks went well -");
    }

    @Test
    void theWordOfACreditWithoutAMarkBeforeItIsTold() {
        assertThat(told("They stood for a photo together")).isEqualTo("They stood for a photo together");
    }

    @Test
    void theSourceOfTheNewsAtTheEndIsNoPartOfWhatIsTold() {
        assertThat(told("The port will open in May, according to Harbour Post."))
                .isEqualTo("The port will open in May,");
    }

    @Test
    void aSourceAmidTheSentenceStays() {
        String sentence = "The port, according to Harbour Post which asked the builders twice, will open in May.";

        assertThat(told(sentence)).isEqualTo(sentence);
    }

    @Test
    void whatTheSpeakerLeftUnsaidEndsBehindAComma() {
        assertThat(untilAside("the port will open, but gave no details")).isEqualTo("the port will open");
        assertThat(untilAside("the port will open without saying when"))
                .isEqualTo("the port will open without saying when");
    }

    @Test
    void wordsThatJoinNeedNoComma() {
        assertThat(untilAside("the port will open adding nothing more")).isEqualTo("the port will open");
    }

    private static String told(String sentence) {
        Chart chart = Charts.of(WORDS, sentence);
        Text text = chart.text();
        return text.quote(new Ends(chart).told(new Range(0, text.size())));
    }

    private static String untilAside(String words) {
        Chart chart = Charts.of(WORDS, words);
        Text text = chart.text();
        return text.quote(new Range(0, new Ends(chart).aside(0, text.size())));
    }
}
