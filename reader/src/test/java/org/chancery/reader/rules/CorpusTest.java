package org.chancery.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reader.data.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
    private final Mistakes mistakes = new Mistakes();

    @Test
    void phrasesStandUnderTheirRule() {
        List<Corpus.Phrase> phrases = Corpus.read("f", """
                # What this is.
                rule one
                + they met => met
                - the met office

                rule two
                  + they - of course - called
                """, mistakes);

        assertThat(mistakes.all()).isEmpty();
        assertThat(phrases)
                .containsExactly(
                        new Corpus.Phrase("one", true, "they met", "met", "f", 3, 3),
                        new Corpus.Phrase("one", false, "the met office", null, "f", 4, 3),
                        new Corpus.Phrase("two", true, "they - of course - called", null, "f", 7, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    + they met              ; 1 ; 1 ; a phrase stands before the first 'rule NAME' line
                    rule r/they met         ; 2 ; 1 ; a line reads 'rule NAME', '+ phrase'
                    rule r/+                ; 2 ; 1 ; a line reads 'rule NAME', '+ phrase'
                    rule r/+ they met => a  ; 2 ; 15; '=>' stands behind a phrase that opens with '+'
                    rule r/- they met => met; 2 ; 15; '=>' stands behind a phrase that opens with '+'
                    """)
    void aWrongLineIsToldWithItsPlace(String content, int line, int column, String problem) {
        assertThat(Corpus.read("f", content.replace('/', '\n'), mistakes)).isEmpty();
        assertThat(mistakes.all()).singleElement().satisfies(m -> {
            assertThat(m.line()).isEqualTo(line);
            assertThat(m.column()).isEqualTo(column);
            assertThat(m.problem()).startsWith(problem);
        });
    }
}
