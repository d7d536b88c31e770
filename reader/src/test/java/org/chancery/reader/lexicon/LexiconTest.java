package org.chancery.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Mistakes mistakes = new Mistakes();

    @Test
    void theLongestFormOfAClassCounts() {
        Lexicon lexicon = lexicon("class party\nKOR : hàn quốc\nASIA : hàn | quốc\n");

        assertThat(values(lexicon, "nước Hàn Quốc và Hàn")).containsExactly("KOR", "ASIA", "ASIA");
    }

    @Test
    void tonePlacementCompositionAndSpacesDoNotMatterButDiacriticsDo() {
        Lexicon lexicon = lexicon("class word\nPEACE : hòa bình\n");

        assertThat(values(lexicon, "hoà bình")).containsExactly("PEACE");
        assertThat(values(lexicon, "ho\u0300a bi\u0300nh")).containsExactly("PEACE");
        assertThat(values(lexicon, "Hòa\u00a0bình")).containsExactly("PEACE");
        assertThat(values(lexicon, "hoa binh")).isEmpty();
    }

    @Test
    void capitalsOfACasedFormAreDemanded() {
        Lexicon lexicon = lexicon("class party cased\nGBR : Anh\n");

        assertThat(values(lexicon, "nước Anh, ANH, anh")).containsExactly("GBR", "GBR");
    }

    @Test
    void optionalPartsAndChoicesAreExpanded() {
        Lexicon lexicon = lexicon("class x\nLAW : luật (của) [biển/trời]\n");

        assertThat(values(lexicon, "luật biển; luật của trời; luật của; luật của biển"))
                .hasSize(3);
    }

    @Test
    void aMaskTakesOutTheFormOfItsClassWhateverItsSpelling() {
        Lexicon lexicon = Lexicon.of(
                Map.of("built-in", "class a\nONE : hòa bình | yên\nclass b\nTWO : hòa bình\n"),
                Map.of("own", "class a\n-Hoà bình\n"),
                vocabulary,
                mistakes);

        assertThat(values(lexicon, "hòa bình, yên")).containsExactly("TWO", "ONE");
        assertThat(mistakes.all()).isEmpty();
    }

    @Test
    void aMaskThatMasksNothingIsAMistake() {
        Lexicon.of(Map.of("built-in", "class a\nONE : yên\n"), Map.of("own", "class a\n-yen\n"), vocabulary, mistakes);

        assertThat(mistakes.all()).singleElement().satisfies(m -> {
            assertThat(m.file()).isEqualTo("own");
            assertThat(m.line()).isEqualTo(2);
            assertThat(m.problem()).startsWith("no built-in entry of class a has the form 'yen'");
        });
    }

    @Test
    void aFormForTwoThingsOfAClassIsACollisionUnlessTheUserSetsItAnew() {
        Lexicon twice = lexicon("class a\nONE : yên\nTWO : yên\nclass b\nTHREE : yên\n");
        Lexicon anew = Lexicon.of(
                Map.of("built-in", "class a\nONE : yên\n"),
                Map.of("own", "class a\nTWO : yên\n"),
                vocabulary,
                mistakes);

        assertThat(twice.collisions())
                .singleElement()
                .extracting(Mistake::sentence)
                .asString()
                .startsWith("f, line 3: 'yên' stands for TWO here and for ONE in f, line 2");
        assertThat(anew.collisions()).isEmpty();
        assertThat(values(anew, "yên")).containsExactly("TWO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    'X : a'                  ; 1 ; 1 ; an entry stands before the first 'class NAME' line
                    'class a b c'            ; 1 ; 1 ; a class line reads 'class NAME' or 'class NAME cased'
                    'class a\nX: b'          ; 2 ; 5 ; an entry reads 'VALUE : form | form'
                    'class a\nX b : c'       ; 2 ; 1 ; the part before the colon reads 'VALUE attribute=value …'
                    'class a\nX : b | | c'   ; 2 ; 8 ; a form is empty
                    'class a\nX : b | c (d'  ; 2 ; 8 ; a bracket in 'c (d' is not closed
                    """)
    void aWrongLineIsToldWithItsPlace(String content, int line, int column, String problem) {
        lexicon(content.replace("\\n", "\n"));

        assertThat(mistakes.all()).singleElement().satisfies(m -> {
            assertThat(m.line()).isEqualTo(line);
            assertThat(m.column()).isEqualTo(column);
            assertThat(m.problem()).startsWith(problem.strip());
        });
    }

    private Lexicon lexicon(String content) {
        return Lexicon.of(Map.of("f", content), Map.of(), vocabulary, mistakes);
    }

    private List<String> values(Lexicon lexicon, String text) {
        return lexicon.find(Text.of(text, vocabulary)).stream()
                .map(Occurrence::value)
                .toList();
    }
}
