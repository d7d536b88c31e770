package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chancery.record.Document;
import org.chancery.record.Reading;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    @Test
    void theAccountReadsAsTheSampleDoes() throws IOException {
        assertThat(new Account(Style.plain()).of(Sample.reading())).isEqualTo(resource("account.txt"));
    }

    @Test
    void theVerboseAccountNamesRulesAndCutsNothing() throws IOException {
        assertThat(new Account(new Style(100, false, true)).of(Sample.reading()))
                .isEqualTo(resource("account-verbose.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 53, 64, 80, 100, 120})
    void noLineIsLongerThanTheWidth(int width) {
        assertThat(new Account(new Style(width, false, true))
                        .of(Sample.reading())
                        .lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 100})
    void coloursChangeNothingButTheColours(int width) {
        String colourful = new Account(new Style(width, true, true)).of(Sample.reading());

        assertThat(colourful).contains("\u001b[");
        assertThat(colourful.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(new Account(new Style(width, false, true)).of(Sample.reading()));
    }

    @Test
    void coloursNeverRunOverTheEndOfALine() {
        assertThat(new Account(new Style(50, true, true)).of(Sample.reading()).lines())
                .filteredOn(line -> line.contains("\u001b["))
                .allSatisfy(line -> assertThat(line.lastIndexOf("\u001b[0m"))
                        .isGreaterThanOrEqualTo(
                                line.replace("\u001b[0m", "....").lastIndexOf("\u001b[")));
    }

    @Test
    void aTextWithoutDiplomacyIsSaidToHaveNone() {
        assertThat(new Account(Style.plain()).of(Sample.nothing("rain.txt"))).isEqualTo("""
                rain.txt · English · publication date unknown

                  No diplomacy was found in this text.
                """);
    }

    @Test
    void controlCharactersOfADocumentNeverReachTheTerminal() {
        Document hostile = new Document(
                "0".repeat(64), "a\u001b]0;x\u0007.txt", "en", "Bell\u0007 \u202eesrever", null, null, "", List.of());
        Reading empty = Sample.nothing("x");
        Reading reading = new Reading(
                empty.reader(),
                hostile,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Warning(WarningCode.UNDECODABLE, "Odd \u001b[31mbytes", null)));

        assertThat(new Account(Style.plain()).of(reading))
                .doesNotContain("\u001b", "\u0007", "\u202e")
                .contains("esrever", "Odd");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AccountTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
