package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.Span;
import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void shortWordsStandAsTheyAre() {
        assertThat(Quote.of(new Span(0, 7, "hội đàm"), 7)).isEqualTo("“hội đàm”");
    }

    @Test
    void longWordsAreCutAtTheEndOfAWordWithoutItsComma() {
        assertThat(Quote.cut("mở cửa thị trường, giảm thuế", 22)).isEqualTo("mở cửa thị trường …");
    }

    @Test
    void aWordWithoutEndIsCutAnywhere() {
        assertThat(Quote.cut("x".repeat(50), 10)).isEqualTo("xxxxxxxxx …");
    }

    @Test
    void lettersOutsideTheBasicPlaneAreNeverCutInTwo() {
        assertThat(Quote.cut("😀".repeat(20), 5)).isEqualTo("😀😀😀😀 …");
    }

    @Test
    void lineBreaksAndTabsAreOneSpace() {
        assertThat(Quote.clean("\n two\r\n\tlines ")).isEqualTo("two lines");
    }

    @Test
    void noBreakSpacesStay() {
        assertThat(Quote.clean("10\u00a0March")).isEqualTo("10\u00a0March");
    }

    @Test
    void controlCharactersAreShownAsUnreadableAndDirectionMarksAreLeftOut() {
        assertThat(Quote.clean("a\u001b[2Jb\u202ec\u009bd")).isEqualTo("a\ufffd[2Jbc\ufffdd");
    }
}
