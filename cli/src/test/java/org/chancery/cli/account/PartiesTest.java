package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartiesTest {
    @ParameterizedTest
    @MethodSource("states")
    void everyStateHasAName(String code) {
        assertThat(Parties.name(code)).isNotBlank().isNotEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"VNM, Vietnam", "VAT, Holy See", "PSE, Palestine", "XKX, Kosovo", "UN, United Nations", "G7, G7"})
    void partiesAreCalledAsDiplomatsCallThem(String code, String name) {
        assertThat(Parties.name(code)).isEqualTo(name);
    }

    @Test
    void anUnknownCodeStandsForItself() {
        assertThat(Parties.name("ZZ9")).isEqualTo("ZZ9");
    }

    @Test
    void namesStandInARow() {
        assertThat(Parties.names(List.of())).isEmpty();
        assertThat(Parties.names(List.of("VNM"))).isEqualTo("Vietnam");
        assertThat(Parties.names(List.of("VNM", "LAO"))).isEqualTo("Vietnam and Laos");
        assertThat(Parties.names(List.of("VNM", "LAO", "KHM"))).isEqualTo("Vietnam, Laos and Cambodia");
    }

    private static Stream<String> states() {
        return Stream.of(Locale.getISOCountries())
                .map(country -> Locale.of("", country).getISO3Country());
    }
}
