package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-10               | 10 March 2022",
                "2025-10                  | October 2025",
                "2025                     | 2025",
                "2025-10~                 | about October 2025",
                "2023~                    | about 2023",
                "XXXX-03-10               | 10 March (year unknown)",
                "XXXX-03                  | March (year unknown)",
                "2024-09-22/2024-09-27    | 22–27 September 2024",
                "2024-09-28/2024-10-02    | 28 September – 2 October 2024",
                "2024-12-30/2025-01-02    | 30 December 2024 – 2 January 2025",
                "2024-09/2024-11          | September 2024 – November 2024",
                "2024-09-22/2024-09-22    | 22 September 2024",
                "2024-09-22/..            | from 22 September 2024",
                "../2024-09-22            | until 22 September 2024",
                "2024-13-01               | 2024-13-01",
                "soon                     | soon",
            })
    void datesAreToldInWords(String edtf, String words) {
        assertThat(Dates.words(edtf)).isEqualTo(words);
    }
}
