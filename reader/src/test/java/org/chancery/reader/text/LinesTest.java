package org.chancery.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LinesTest {
    @Test
    void aBlankLineIsAnEmptyRun() {
        assertThat(text("one two\n\nthree").lines()).containsExactly(new Range(0, 2), new Range(2, 2), new Range(2, 3));
    }

    @Test
    void aTextWithoutABreakIsOneLine() {
        assertThat(text("one two").lines()).containsExactly(new Range(0, 2));
    }

    @Test
    void aBreakAtTheEndOpensALastEmptyLine() {
        assertThat(text("one\n").lines()).containsExactly(new Range(0, 1), new Range(1, 1));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(text("").lines()).containsExactly(new Range(0, 0));
    }

    @Test
    void eachTokenKnowsItsLineThoughBlankOnesStandBetween() {
        Text text = text("one two\n\nthree");

        assertThat(text.lineNumber(1)).isZero();
        assertThat(text.lineNumber(2)).isEqualTo(2);
    }

    private static Text text(String raw) {
        return Text.of(raw, new Vocabulary());
    }
}
