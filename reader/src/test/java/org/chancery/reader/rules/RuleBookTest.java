package org.chancery.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Mistakes mistakes = new Mistakes();

    @Test
    void strataRunBehindThoseTheyReadFrom() {
        RuleBook book = book(Map.of(
                "a", "stratum upper\nreads small\nwrites big\nrule big -> big\n  @small @small\n",
                "b", "stratum lower\nwrites small\nrule small -> small\n  \"bit\"\n"));

        assertThat(found(book, "a bit bit here", "big")).containsExactly("bit bit");
    }

    @Test
    void theLongestMatchCountsThenTheUsersRuleThenTheOneWrittenFirst() {
        Map<String, String> files = Map.of("f", """
                stratum s
                writes x
                rule first -> x
                  "one" "two"
                rule second -> x
                  "one" _
                rule short -> x
                  "one"
                """);

        assertThat(rules(book(files), "one two")).containsExactly("first");
        assertThat(rules(book(files), "one three")).containsExactly("second");
        Map<String, String> own = Map.of("own", "stratum s\nwrites x\nrule own -> x\n  \"one\" #word\n");
        assertThat(rules(RuleBook.of(files, own, List.of(), vocabulary, mistakes), "one two"))
                .containsExactly("own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    "open                     ; 1 ; a quotation mark is not closed.
                    "a" ( "b" | )             ; 13; a pattern, or a part between '(', '|' and ')', is empty.
                    "a" ( "b"                 ; 10; '(' is not closed.
                    "a" @nothing              ; 6 ; the file does not list 'nothing' under 'reads'; add it there, or mend the name.
                    "a" #shiny                ; 6 ; '#shiny' is no shape of a token;
                    "a" $B                    ; 6 ; '$B' is not defined above; write 'define B = …' first.
                    "a" "b"{2                 ; 8 ; bounds read {least,most} with two numbers.
                    "a" "b"{0,99}             ; 8 ; bounds read {least,most}, with most at most 24.
                    "a" <=( "b" "c" )         ; 5 ; a look sees one word, one finding or one shape, or a choice of these.
                    "a" plain                 ; 5 ; 'p' starts no element; words stand in double quotes, classes after '@'.
                    "a" )                     ; 5 ; ')' is out of place here.
                    "a"?                      ; 0 ; rule r can match nothing at all;
                    """)
    void aWrongPatternIsToldWithLineAndColumn(String pattern, int column, String problem) {
        book(Map.of("f.rules", "stratum s\nreads k\nwrites x\n\nrule r -> x\n  " + pattern + "\n"));

        assertThat(mistakes.all())
                .filteredOn(m -> !m.problem().contains("no lexicon class"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.line()).isEqualTo(column == 0 ? 5 : 6);
                    assertThat(m.column()).isEqualTo(column == 0 ? 1 : column + 2);
                    assertThat(m.problem()).startsWith(problem.strip());
                });
    }

    @Test
    void allMistakesOfAFileAreTold() {
        book(Map.of("f.rules", """
                stratum s
                writes x
                define A = (
                rule one -> x
                  $A "a" )
                rule two -> y
                  "a"
                rule three
                  "a"
                whatever
                rule four -> x
                rule five -> x
                  "a"
                rule five -> x
                  "b"
                """));

        assertThat(mistakes.all()).extracting(Mistake::line).containsExactly(3, 5, 6, 8, 10, 11, 14);
    }

    @Test
    void aCircleIsRefused() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a", "stratum a\nreads y\nwrites x\nrule x -> x\n  @y\n");
        files.put("b", "stratum b\nreads x\nwrites y\nrule y -> y\n  @x\n");
        book(files);

        assertThat(mistakes.all())
                .singleElement()
                .extracting(Mistake::sentence)
                .isEqualTo("b, line 2, column 1: stratum b reads 'x' and so the strata a -> b -> a read from each other"
                        + " in a circle; what a stratum finds may not come back into it.");
    }

    @Test
    void aStratumMayNotReadWhatItWrites() {
        book(Map.of("a", "stratum a\nreads x\nwrites x\nrule x -> x\n  @x \"again\"\n"));

        assertThat(mistakes.all()).singleElement().extracting(Mistake::line).isEqualTo(2);
    }

    @Test
    void whatNobodyWritesCannotBeRead() {
        book(Map.of("a", "stratum a\n\nreads ghost\nwrites x\nrule x -> x\n  @ghost\n"));

        assertThat(mistakes.all())
                .singleElement()
                .extracting(Mistake::sentence)
                .isEqualTo(
                        "a, line 3, column 1: stratum a reads 'ghost', which no lexicon class and no stratum gives.");
    }

    private RuleBook book(Map<String, String> files) {
        return RuleBook.of(files, Map.of(), List.of(), vocabulary, mistakes);
    }

    private List<String> found(RuleBook book, String text, String kind) {
        Text read = Text.of(text, vocabulary);
        return book.run(Chart.of(read, List.of())).all(kind, Match.class).stream()
                .map(m -> read.quote(new Range(m.from(), m.to())))
                .toList();
    }

    private List<String> rules(RuleBook book, String text) {
        Text read = Text.of(text, vocabulary);
        return book.run(Chart.of(read, List.of())).all("x", Match.class).stream()
                .map(m -> m.rule().name())
                .toList();
    }
}
