package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.reader.zones.Pages.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageStampTest {
    private static final String TITLE = "Hai nước bàn về nghề cá ở vịnh chung";
    private static final String LEAD =
            "Sáng nay, Bộ trưởng hai nước gặp nhau tại cảng và bàn về nghề cá ở vịnh chung trong mùa tới.";
    private static final String BODY =
            "Hai Bộ trưởng nhất trí lập đường dây nóng để giúp ngư dân khi có bão và chia sẻ số liệu về đàn cá trong vịnh.";

    private static Optional<PageStamp> find(Page page) {
        return PageStamp.find(page.text(), page.zones());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "22/04/2020, 23:29; 2020-04-22",
                "Thứ năm, 23/05/2024 06:36 (GMT+7); 2024-05-23",
                "Lan Anh - Thứ năm, 23/05/2024 06:36 (GMT+7); 2024-05-23",
                "Ban Thời sự-Thứ ba, ngày 30/07/2024 21:07 GMT+7; 2024-07-30",
                "Thứ Hai, ngày 3-2-2025 - 14:05; 2025-02-03",
                "Ngày đăng: 05/11/2013; 2013-11-05",
                "Đăng lúc 8h15, ngày 5 tháng 11 năm 2013; 2013-11-05",
                "Cập nhật: 15:20 ngày 12/03/2025; 2025-03-12",
                "10:12 | 05/11/2013; 2013-11-05",
                "5.11.2013; 2013-11-05",
                "2013-11-05T08:15:00; 2013-11-05",
                "LAN ANH | 17:35 27/08/2024; 2024-08-27"
            })
    void readsTheDateLinesOfVietnamesePages(String line, String day) {
        assertThat(find(Pages.VIETNAMESE.page(TITLE, line, LEAD, BODY)).map(PageStamp::value))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Updated: Tuesday, November 5, 2013 | 10:12; 2013-11-05",
                "Published: July 22, 2010, 18:40; 2010-07-22",
                "17 March 2018; 2018-03-17",
                "Posted on 5th May 2019; 2019-05-05",
                "Nov. 5, 2013; 2013-11-05",
                "March, 12/2025 - 09:00; 2025-03-12",
                "10:12 | 05/11/2013; 2013-11-05",
                "Last updated: 11/25/2013; 2013-11-25"
            })
    void readsTheDateLinesOfEnglishPages(String line, String day) {
        Page page = Pages.ENGLISH.page(
                "Ministers discuss the fisheries of the bay",
                line,
                "The ministers of the two countries met at the harbour this morning and discussed the fisheries of the bay.",
                "They agreed to set up a hotline for fishermen in storms and to share what they know of the stock.");
        assertThat(find(page).map(PageStamp::value)).contains(day);
    }

    @Test
    void itsRangeIsTheDateAlone() {
        Page page = Pages.VIETNAMESE.page(TITLE, "Thứ năm, 23/05/2024 06:36 (GMT+7)", LEAD, BODY);
        assertThat(find(page).map(s -> page.text().quote(s.range()))).contains("23/05/2024");
    }

    @Test
    void standsAtTheEndWhereALabelOrATimeTellsIt() {
        Page page = Pages.VIETNAMESE.page(TITLE, LEAD, BODY, "LAN ANH | 17:35 27/08/2024");
        assertThat(find(page).map(PageStamp::value)).contains("2024-08-27");
    }

    @Test
    void oneBelowTheHeadlineGoesBeforeOneAbove() {
        Page page = Pages.VIETNAMESE.page("Thứ Sáu, 24/05/2024", TITLE, "23/05/2024 06:36", LEAD, BODY);
        assertThat(find(page).map(PageStamp::value)).contains("2024-05-23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 22/4/2020, tại cảng, Bộ trưởng hai nước đã gặp nhau và bàn về nghề cá ở vịnh chung trong mùa tới.",
                "(TTXVN) Ngày 10/3/2022, Bộ trưởng hai nước đã gặp nhau tại cảng và bàn về nghề cá ở vịnh chung.",
                "Hai Bộ trưởng tại cảng ngày 22.5.2024. Ảnh: Lan Anh",
                "Hai Bộ trưởng bắt tay nhau tại cảng thứ năm 23/5/2024",
                "Ngày 31/2/2024",
                "Ngày 10/3"
            })
    void aDateInProseOrACaptionAndNoFullDateAreNone(String line) {
        assertThat(find(Pages.VIETNAMESE.page(TITLE, line, LEAD, BODY))).isEmpty();
    }

    @Test
    void aDateInFurnitureIsNone() {
        Page page = Pages.VIETNAMESE.page(
                TITLE,
                LEAD,
                BODY,
                "Các tin khác",
                "Mưa lớn ở miền Trung (11/03/2025 08:00)",
                "Giấy phép số: 12/GP cấp ngày 22/12/2016");
        assertThat(find(page)).isEmpty();
    }
}
