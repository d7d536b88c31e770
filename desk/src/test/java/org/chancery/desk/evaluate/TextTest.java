package org.chancery.desk.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    private final Text text = new Text("😀 aaa\r\n😀 aaa\n");

    @Test
    void findsEveryPlaceInCodePoints() {
        assertThat(text.places("aa"))
                .containsExactly(new Stretch(2, 4), new Stretch(3, 5), new Stretch(9, 11), new Stretch(10, 12));
        assertThat(text.places("")).isEmpty();
        assertThat(text.places("b")).isEmpty();
    }

    @Test
    void stopsLookingAfterTwentyPlaces() {
        assertThat(new Text("a".repeat(50)).places("a")).hasSize(20);
    }

    @Test
    void knowsWhatStandsWhere() {
        assertThat(text.has("😀 a", 0, 3)).isTrue();
        assertThat(text.has("😀 a", 1, 4)).isFalse();
        assertThat(text.has("", 5, 2)).isTrue();
        assertThat(text.has("aaa\n", -4, 100)).isTrue();
        assertThat(text.has("a", 40, 41)).isFalse();
    }

    @Test
    void cutsLinesAtLineFeedsOnly() {
        assertThat(text.lines())
                .containsExactly(
                        new Text.Line("😀 aaa\r", new Stretch(0, 6)),
                        new Text.Line("😀 aaa", new Stretch(7, 12)),
                        new Text.Line("", new Stretch(13, 13)));
    }

    @Test
    void countsSeparatorsAndNoBreakSpacesAsBlank() {
        assertThat("\t\n\u000B\f\r\u001C\u001F \u0085\u00A0\u1680\u2007\u2028\u2029\u202F\u205F\u3000".codePoints())
                .allMatch(Blank::is);
        assertThat("\u200B\uFEFF\u180Ea".codePoints()).noneMatch(Blank::is);
    }
}
