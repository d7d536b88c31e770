package org.chancery.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VietnameseLettersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            đông,  true,  true,  true
            tường, true,  true,  true
            thạch, true,  true,  true
            sông,  false, true,  true
            hân,   false, true,  true
            hà,    false, false, true
            quý,   false, false, true
            josé,  false, false, true
            minh,  false, false, false
            müller,false, false, false
            """)
    void theMoreLanguagesShareALetterTheLessItTells(String word, boolean own, boolean likely, boolean possibly) {
        assertThat(VietnameseLetters.ownIn(word)).isEqualTo(own);
        assertThat(VietnameseLetters.likelyIn(word)).isEqualTo(likely);
        assertThat(VietnameseLetters.possiblyIn(word)).isEqualTo(possibly);
    }

    @ParameterizedTest
    @CsvSource({"ĐÔNG, true", "Ơn, true", "HÀ, false"})
    void capitalsTellAsSmallLettersDo(String word, boolean own) {
        assertThat(VietnameseLetters.ownIn(word)).isEqualTo(own);
    }
}
