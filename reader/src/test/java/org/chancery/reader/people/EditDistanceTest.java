package org.chancery.reader.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"lamp,lamp,0", "lamp,lamps,1", "lamp,limp,1", "lamp,limps,2", "lamp,camps,2"})
    void lettersPutInLeftOutOrChangedCountOneEach(String a, String b, int distance) {
        assertThat(EditDistance.of(a, b, 3)).isEqualTo(distance);
        assertThat(EditDistance.of(b, a, 3)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"lamp,lamplighter,2", "a,abcd,1"})
    void wordsOfFarDifferentLengthAreOnlySaidToBeFar(String a, String b, int most) {
        assertThat(EditDistance.of(a, b, most)).isGreaterThan(most);
    }
}
