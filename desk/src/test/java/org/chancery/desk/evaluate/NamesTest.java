package org.chancery.desk.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Đặng Đình Đào, dang dinh dao",
        "'  Jean-Luc  d''Aubigné ', jean luc d aubigne",
        "d’Aubigné, d’aubigne",
        "A😀B, a b",
        "李明, 李明",
        "ΣΑΣ, σας",
        "กิน, กิน",
        "'(—)', —"
    })
    void foldsDiacriticsCaseAndPunctuation(String name, String folded) {
        assertThat(Names.fold(name)).isEqualTo(folded);
    }

    @Test
    void foldsComposedAndDecomposedLettersAlike() {
        assertThat(Names.fold("Nguye\u0302\u0303n"))
                .isEqualTo(Names.fold("Nguy\u1EC5n"))
                .isEqualTo("nguyen");
    }

    @Test
    void stripsMarksOfEveryCombiningClassAndNoOthers() {
        assertThat(Names.fold("a\u0334b\u0345c\u0301")).isEqualTo("abc");
        assertThat(Names.fold("\u0915\u094D\u0915\u093F")).isEqualTo("\u0915\u0915\u093F");
        assertThat(Names.fold("a\u20DDb")).isEqualTo("a\u20DDb");
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Minh Đạo, Le Minh Dao, true",
        "Lê Minh Đạo, Minh Đạo, true",
        "Minh Đạo, Lê Minh Đạo, true",
        "Lê Minh Đạo, Lê Đạo, false",
        "Lê Minh Đạo, Đạo, false",
        "Lê\u00A0Minh Đạo, Lê Minh Đạo, true",
        "'', '', false"
    })
    void fitsNamesOfWhichOneStandsInTheOther(String a, String b, boolean fit) {
        assertThat(Names.fit(a, b)).isEqualTo(fit);
    }

    @Test
    void takesAnIntervalOfOneDayForTheDay() {
        assertThat(Dates.same("2024-05-01/2024-05-01", "2024-05-01")).isTrue();
        assertThat(Dates.same("2024-05-01/2024-05-02", "2024-05-01")).isFalse();
        assertThat(Dates.same(null, null)).isTrue();
        assertThat(Dates.same(null, "")).isFalse();
    }
}
