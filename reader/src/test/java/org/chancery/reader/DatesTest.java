package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All sentences are published on Wednesday, 13 November 2024, unless they say otherwise. */
class DatesTest {
    private static final String WEDNESDAY = "2024-11-13";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hai bộ trưởng gặp nhau hôm qua.                          | 2024-11-12
            Cuộc gặp diễn ra sáng nay tại Hà Nội.                    | 2024-11-13
            Đoàn đến Hà Nội tối qua.                                 | 2024-11-12
            Ngày mai, ông sẽ rời Huế.                                | 2024-11-14
            Họ gặp nhau cuối tuần qua.                               | 2024-11-09/2024-11-10
            Hai bên họp tuần trước.                                  | 2024-11
            Đầu tháng trước, bà thăm Lào.                            | 2024-10~
            Hai bên gặp nhau cuối năm ngoái.                         | 2023~
            Ba ngày trước, hai bên còn gặp nhau.                     | 2024-11-10
            Cách đây 5 ngày, họ điện đàm.                            | 2024-11-08
            Chiều thứ hai, hai bên hội đàm.                          | 2024-11-11
            Hôm thứ sáu tuần trước, hai bên hội đàm.                 | 2024-11-08
            Ông sẽ thăm Huế vào thứ sáu tuần tới.                    | 2024-11-22
            Bà sẽ phát biểu vào thứ sáu.                             | 2024-11-15
            """)
    void vietnameseCountsFromTheDayOfPublication(String words, String expected) {
        assertThat(Told.dates("vi", WEDNESDAY, words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ngày 22.9, hai bên hội đàm.                              | 2024-09-22
            Cuộc gặp hôm 21-10 kéo dài hai giờ.                      | 2024-10-21
            Trong hai ngày 12-13/12, hội nghị họp tại Huế.           | 2024-12-12/2024-12-13
            Ông thăm Lào từ ngày 30/9 đến ngày 2/10.                 | 2024-09-30/2024-10-02
            Hai phiên họp diễn ra ngày 20 và 21/9.                   | 2024-09-20/2024-09-21
            Chuyến thăm từ ngày 30/12/2023 đến ngày 2/1/2024.        | 2023-12-30/2024-01-02
            Ngày 3 tháng 2 năm 2020, hai nước ký kết.                | 2020-02-03
            Hiệp định được ký tháng 10/2022.                         | 2022-10
            Việc mở ký diễn ra vào cuối tháng 10.2025.               | 2025-10~
            Đầu năm 2024, bà nhậm chức.                              | 2024~
            Họ gặp nhau vào tháng 12 năm ngoái.                      | 2023-12
            Tháng 12 vừa qua, đoàn đã sang Lào.                      | 2023-12
            Ông sẽ đến vào tháng 2 tới.                              | 2025-02
            """)
    void vietnameseDatesThatAreStated(String words, String expected) {
        assertThat(Told.dates("vi", WEDNESDAY, words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two met yesterday in Hue.                            | 2024-11-12
            They spoke Monday by telephone.                          | 2024-11-11
            The envoy arrived on Wednesday morning.                  | 2024-11-13
            The minister will travel to Laos on Friday.              | 2024-11-15
            The envoy left last Friday.                              | 2024-11-08
            Talks resume next Tuesday.                               | 2024-11-19
            They met three days ago.                                 | 2024-11-10
            They met earlier this week.                              | 2024-11
            The sides met over the weekend.                          | 2024-11-09/2024-11-10
            In early March last year, the two signed.                | 2023-03~
            The visit of 5-7 March 2022 was brief.                   | 2022-03-05/2022-03-07
            The forum ran from September 30 to October 2.            | 2024-09-30/2024-10-02
            The embassy opened on 2019-06-04.                        | 2019-06-04
            The meeting of 3rd October was long.                     | 2024-10-03
            """)
    void englishDates(String words, String expected) {
        assertThat(Told.dates("en", WEDNESDAY, words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-12 | Đầu tuần này, hai bên gặp nhau.             | 2024-11-11
            2025-01-04 | Ngày 30/12, hai bên gặp nhau.               | 2024-12-30
            2024-12-28 | Ông sẽ đến vào ngày 5/1 tới.                | 2025-01-05
            2024-11-03 | Cuộc gặp ngày 28 không ra kết quả.          | 2024-10-28
            """)
    void theDayOfPublicationDecidesWhatIsLeftOpen(String published, String words, String expected) {
        assertThat(Told.dates("vi", published, words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Ngày 5/3/2021, ông đến Huế. Cùng ngày, ông gặp thị trưởng.      | 2021-03-05 | 2021-03-05
            vi | Ngày 5/3/2021, ông đến Huế. Hôm sau, ông gặp thị trưởng.        | 2021-03-05 | 2021-03-06
            en | He came on 5 March 2021. The next day he met the mayor.         | 2021-03-05 | 2021-03-06
            """)
    void aDayCanBeToldByAnother(String language, String words, String first, String second) {
        assertThat(Told.dates(language, "", words)).isEqualTo(List.of(first, second));
    }
}
