package org.chancery.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reader.text.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In how many states of a program ways meet, so that a matcher must remember where it was. */
final class MeetingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "a" "b" "c"          ; 0
            ( "a" | "b" )        ; 1
            ( "a" | "b" ) "c"    ; 1
            "a"? "b"             ; 1
            @place "b"           ; 1
            @place               ; 1
            """)
    void waysMeetBehindChoicesAndBehindFindings(String pattern, int meetings) {
        assertThat(Program.of(SmallRules.rule(pattern), new Vocabulary()).meetings())
                .isEqualTo(meetings);
    }
}
