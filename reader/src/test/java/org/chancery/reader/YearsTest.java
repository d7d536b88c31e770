package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void aSessionOfTheGeneralAssemblyReachesIntoTheNextYear() {
        String session = "Khóa họp thứ 78 Đại hội đồng Liên hợp quốc bàn về khí hậu. ";

        assertThat(undated("vi", session + "Ngày 22/9, hai ngoại trưởng gặp nhau."))
                .containsExactly("2023-09-22");
        assertThat(undated("vi", session + "Ngày 10/3, hai ngoại trưởng gặp nhau."))
                .containsExactly("2024-03-10");
    }

    @Test
    void anAnniversaryAndTheYearOfTheBeginningGiveTheYear() {
        String words = "Ngày 4/11, hai bên kỷ niệm 5 năm quan hệ đối tác chiến lược."
                + " Quan hệ đối tác chiến lược được thiết lập năm 2013.";

        assertThat(undated("vi", words)).contains("2018-11-04");
    }

    @Test
    void whatIsPastAndWhatIsPlannedCanLeaveOneYear() {
        String words = "Chiều 27/11, hai thủ tướng hội đàm. Ông từng thăm Huế vào tháng 6/2014."
                + " Hai bên sẽ gặp lại vào tháng 12/2014.";

        assertThat(undated("vi", words)).contains("2014-11-27");
    }

    @Test
    void termsOfOfficeThatMeetInOneYearGiveIt() {
        String words = "Ngày 4/6, Tổng thống Donald Trump tiếp Tổng thống Moon Jae-in và Ngoại trưởng Rex Tillerson."
                + " Thủ tướng Theresa May gửi lời chào.";

        assertThat(undated("vi", words)).containsExactly("2017-06-04");
    }

    @Test
    void withoutWordsThatTellItTheYearStaysOpen() {
        assertThat(undated("vi", "Ngày 4/6, hai bộ trưởng hội đàm tại Huế.")).containsExactly("XXXX-06-04");
        assertThat(undated("vi", "Ngày 4/6, hai bên hội đàm. Hai nước lập quan hệ từ năm 1973."))
                .contains("XXXX-06-04");
    }

    @Test
    void theNumberOfAReturningMeetingGivesTheYear() {
        assertThat(undated("vi", "Ngày 21/11, ông dự Đại hội đồng AIPA-43 tại Phnôm Pênh."))
                .containsExactly("2022-11-21");
        assertThat(undated("en", "The 47th ASEAN Summit opened on October 26 in Kuala Lumpur."))
                .containsExactly("2025-10-26");
    }

    @Test
    void aDayOfTheWeekAndALandmarkLeaveOneYear() {
        String words = "On Monday, October 23, Josep Borrell, High Representative, met the envoys. They spoke of the"
                + " war in Ukraine and will meet again in 2024.";

        assertThat(undated("en", words)).contains("2023-10-23");
    }

    @Test
    void aMonthOfPublicationGivesTheYearAndNoDays() {
        assertThat(Told.dates("vi", "2023-09", "Ngày 10/9, hai bên hội đàm. Hôm nay, đoàn rời Huế."))
                .containsExactly("2023-09-10");
    }

    @Test
    void aTextThatDatesItsTodayCountsFromIt() {
        assertThat(undated("vi", "Sáng nay (12/1/2024), đoàn đến Huế. Ngày mai, đoàn ra Hà Nội."))
                .containsExactly("2024-01-12", "2024-01-13");
    }

    private static List<String> undated(String language, String words) {
        return Told.dates(language, "", words);
    }
}
