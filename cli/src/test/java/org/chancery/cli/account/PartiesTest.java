package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"any", "vi", "en"})
    void everyOrganisationOfTheLexiconHasAName(String language) throws IOException {
        Set<String> asTheirCode = Entries.of("parties.properties").keySet();

        assertThat(organisations(language))
                .isNotEmpty()
                .allMatch(code ->
                        asTheirCode.contains(code) || !Parties.name(code).equals(code));
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

    /** The codes that the entries of the reader's lexicon begin with. */
    private static Set<String> organisations(String language) throws IOException {
        String file = "/lexicon/" + language + "/organisations.lex";
        try (InputStream in = Objects.requireNonNull(PartiesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" : "))
                    .map(line -> line.replaceFirst("^\"?([^\\s\"]+).*", "$1"))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> states() {
        return Stream.of(Locale.getISOCountries())
                .map(country -> Locale.of("", country).getISO3Country());
    }
}
