package org.chancery.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SpellingsTest {
    private final Spellings<Integer> spellings = new Spellings<>();

    @Test
    void aWordIsFoundAmidATextWhateverItsCapitals() {
        spellings.add("đèn", 7);

        assertThat(spellings.find("một ĐÈn lồng".toCharArray(), 4, 7)).isEqualTo(7);
    }

    @Test
    void aPartOfAWordOrALongerOneIsNotFound() {
        spellings.add("lamp", 1);

        assertThat(find("lam")).isNull();
        assertThat(find("lamps")).isNull();
    }

    @Test
    void whatIsKnownFirstStays() {
        spellings.add("lamp", 1);
        spellings.add("lamp", 2);

        assertThat(find("lamp")).isEqualTo(1);
    }

    @Test
    void tensOfThousandsOfWordsAreAllFoundAgain() {
        for (int i = 0; i < 30_000; i++) {
            spellings.add("word" + i, i);
        }

        for (int i = 0; i < 30_000; i++) {
            assertThat(find("word" + i)).isEqualTo(i);
        }
        assertThat(find("word30000")).isNull();
    }

    private @Nullable Integer find(String word) {
        return spellings.find(word.toCharArray(), 0, word.length());
    }
}
