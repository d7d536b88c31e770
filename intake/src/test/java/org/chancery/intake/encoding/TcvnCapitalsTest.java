package org.chancery.intake.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TcvnCapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "VIệT NAM, VIỆT NAM",
        "Bộ NGOạI GIAO, BỘ NGOẠI GIAO",
        "Hà NộI, HÀ NỘI",
        "THỏA THUậN ở Hà Nội, THỎA THUẬN Ở HÀ Nội",
        "TTXVN Hà Nội, TTXVN Hà Nội",
        "Việt Nam và Đức, Việt Nam và Đức",
        "ý kiến của WTO, ý kiến của WTO"
    })
    void givesWordsInCapitalsTheirCapitals(String decoded, String restored) {
        assertThat(TcvnCapitals.restore(decoded)).isEqualTo(restored);
    }
}
