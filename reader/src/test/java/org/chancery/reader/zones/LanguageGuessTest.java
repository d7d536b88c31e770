package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageGuessTest {
    private static final String VIETNAMESE =
            "Hai Bộ trưởng nhất trí lập đường dây nóng để giúp ngư dân khi có bão và chia sẻ số liệu về đàn cá trong vịnh.";
    private static final String ENGLISH =
            "The ministers of the two countries met at the harbour this morning and discussed the fisheries of the bay.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hai nước gặp nhau; vi",
                "Ministers met in the harbour; en",
                "Les ministres des deux pays se sont rencontrés dans le port; fr",
                "Die Minister der beiden Länder haben sich im Hafen getroffen; de",
                "Los ministros de los dos países se reunieron en el puerto; es",
                "Министры двух стран встретились в порту; ru",
                "两国部长在港口会晤; zh",
                "両国の大臣が港で会談した; ja",
                "양국 장관이 항구에서 만났다; ko",
                "รัฐมนตรีของสองประเทศพบกันที่ท่าเรือ; th",
                "12:30 - 45%; und"
            })
    void tellsShortTexts(String text, String tag) {
        assertThat(LanguageGuess.read(text).tag()).isEqualTo(tag);
    }

    @Test
    void anEmptyTextTellsNothing() {
        assertThat(LanguageGuess.read("").tag()).isEqualTo("und");
    }

    @Test
    void proseCountsBeforeMenusInAnotherLanguage() {
        String menu = "Trang chủ\nThời sự và xã hội\nTin của các địa phương\n".repeat(20);
        assertThat(LanguageGuess.read(menu + ENGLISH + "\n" + menu).tag()).isEqualTo("en");
    }

    @Test
    void aLineThatRepeatsCountsOnce() {
        String teasers = (VIETNAMESE + "\n").repeat(10);
        LanguageGuess guess =
                LanguageGuess.read(ENGLISH + "\n" + ENGLISH.replace("this morning", "on Monday") + "\n" + teasers);
        assertThat(guess.tag()).isEqualTo("en");
    }

    @Test
    void decomposedLettersAreTheSame() {
        assertThat(LanguageGuess.read(Normalizer.normalize(VIETNAMESE, Normalizer.Form.NFD))
                        .tag())
                .isEqualTo("vi");
    }

    @Test
    void twoLanguagesInEqualPartsAreMixed() {
        assertThat(LanguageGuess.read(ENGLISH + "\n" + VIETNAMESE).mixed()).isTrue();
        assertThat(LanguageGuess.read(ENGLISH + "\nHai nước").mixed()).isFalse();
    }

    @Test
    void looksAtTheFirstPartOfALongTextOnly() {
        String text = (ENGLISH + "\n").repeat(3000) + VIETNAMESE.repeat(20000);
        assertThat(LanguageGuess.read(text).tag()).isEqualTo("en");
    }
}
