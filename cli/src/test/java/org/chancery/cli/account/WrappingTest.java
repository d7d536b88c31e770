package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void linesBreakAtSpacesAndTheFirstMayBeShorter() {
        assertThat(new Wrapping(Words.of("one two three four")).lines(3, 9, false))
                .containsExactly("one", "two three", "four");
    }

    @Test
    void noBreakSpacesHold() {
        assertThat(new Wrapping(Words.of("on 10\u00a0March")).lines(9, 9, false))
                .containsExactly("on", "10\u00a0March");
    }

    @Test
    void aWordLongerThanALineIsBrokenAnywhere() {
        assertThat(new Wrapping(Words.of("a abcdefgh")).lines(3, 3, false)).containsExactly("a", "abc", "def", "gh");
    }

    @Test
    void marksThatCombineTakeNoRoomAndStayWithTheirLetter() {
        assertThat(new Wrapping(Words.of("e\u0302\u0323e\u0302\u0323 a")).lines(2, 2, false))
                .containsExactly("e\u0302\u0323e\u0302\u0323", "a");
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertThat(new Wrapping(Words.of("越南中国")).lines(4, 4, false)).containsExactly("越南", "中国");
    }

    @Test
    void inksGoOnInTheNextLine() {
        assertThat(new Wrapping(Words.of("a ", Ink.PLAIN).add("b c", Ink.QUIET)).lines(3, 3, true))
                .containsExactly("a \u001b[2mb\u001b[0m", "\u001b[2mc\u001b[0m");
    }

    @Test
    void noWordsAreNoLines() {
        assertThat(new Wrapping(new Words()).lines(10, 10, true)).isEmpty();
    }
}
