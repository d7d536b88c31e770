package org.chancery.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiacriticsTest {
    @Test
    void marksOfToneAndVowelGoAndTheStrokeOfTheLetterTooWhereItIsWanted() {
        assertThat(Diacritics.withoutMarks("Đường sắt")).isEqualTo("Đuong sat");
        assertThat(Diacritics.without("Đường sắt")).isEqualTo("Duong sat");
    }

    @Test
    void lettersWrittenInTwoPartsLoseTheirMarksToo() {
        assertThat(Diacritics.without("sa\u0306\u0301t")).isEqualTo("sat");
    }
}
