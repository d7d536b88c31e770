package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reader.zones.Farewell.BODY;
import static org.chancery.reader.zones.Farewell.LAST;
import static org.chancery.reader.zones.Farewell.LEAD;
import static org.chancery.reader.zones.Farewell.TITLE;
import static org.chancery.reader.zones.Farewell.page;

import org.chancery.reader.zones.Pages.Page;
import org.chancery.record.BlockKind;
import org.junit.jupiter.api.Test;

final class ZonesTest {
    @Test
    void anArticleAloneIsKeptWhole() {
        Page page = page(TITLE, LEAD, BODY, LAST, "Hoàng Lan");
        assertThat(page.dropped()).isEmpty();
        assertThat(page.zones().title(page.text())).isEqualTo(TITLE);
        assertThat(page.kindOf(TITLE)).isEqualTo(BlockKind.TITLE);
        assertThat(page.kindOf(LEAD)).isEqualTo(BlockKind.LEAD);
        assertThat(page.kindOf(LAST)).isEqualTo(BlockKind.BODY);
        assertThat(page.kindOf("Hoàng Lan")).isEqualTo(BlockKind.BYLINE);
    }

    @Test
    void theMenuAboveTheHeadlineIsNavigation() {
        Page page = page("Trang chủ", "Chính trị", "Chuyện làng xóm", "Góc phố", TITLE, LEAD, BODY, LAST);
        assertThat(page.dropped()).containsExactly("Trang chủ", "Chính trị", "Chuyện làng xóm", "Góc phố");
        assertThat(page.kindOf("Góc phố")).isEqualTo(BlockKind.NAVIGATION);
        assertThat(page.zones().title(page.text())).isEqualTo(TITLE);
    }

    @Test
    void aLineAboveTheHeadlineThatNamesTheColumnIsNavigation() {
        Page page = page("Chuyện làng xóm", TITLE, LEAD, BODY);
        assertThat(page.dropped()).containsExactly("Chuyện làng xóm");
        assertThat(page.kindOf("Chuyện làng xóm")).isEqualTo(BlockKind.NAVIGATION);
    }

    @Test
    void headingsNamedLikeSectionsStayAmidTheArticle() {
        assertThat(page(TITLE, LEAD, "Kinh tế", BODY, "Văn hóa", LAST).dropped())
                .isEmpty();
    }

    @Test
    void wordsOfShareButtonsAreDroppedAnywhere() {
        Page page = page(TITLE, "Chia sẻ | In bài | Cỡ chữ: A- A A+", LEAD, BODY, "Quảng cáo", LAST);
        assertThat(page.dropped()).containsExactly("Chia sẻ | In bài | Cỡ chữ: A- A A+", "Quảng cáo");
    }

    @Test
    void thePagesFootIsDroppedWithTheLinesAmongIt() {
        Page page = page(
                TITLE,
                LEAD,
                BODY,
                LAST,
                "Nguồn: TTXVN",
                "BÁO PHỐ BIỂN",
                "Địa chỉ: 12 Bến Cảng",
                "Phố biển quê ta",
                "Điện thoại: 0123 456 789",
                "Giấy phép số 12/GP cấp ngày 22/12/2016");
        assertThat(page.kept()).containsExactly(TITLE, LEAD, BODY, LAST, "Nguồn: TTXVN");
        assertThat(page.kindOf("Nguồn")).isEqualTo(BlockKind.SOURCE);
        assertThat(page.kindOf("Giấy phép")).isEqualTo(BlockKind.LEGAL);
        assertThat(page.kindOf("Địa chỉ")).isEqualTo(BlockKind.CONTACT);
    }

    @Test
    void aHeadlineThatStartsWithWordsOfAnAddressIsNoFoot() {
        String title = "Trụ sở Đại sứ quán Na Uy tại Hà Nội mở cửa đón khách ngày 12/3";
        Page page = page(title, LEAD, BODY, LAST);
        assertThat(page.zones().title(page.text())).isEqualTo(title);
        assertThat(page.dropped()).isEmpty();
    }

    @Test
    void photoCreditsTellACaptionAndKeepIt() {
        Page page = page(TITLE, LEAD, "Quang cảnh buổi tiếp - Ảnh: HOÀNG LAN", BODY, LAST);
        assertThat(page.kindOf("Quang cảnh")).isEqualTo(BlockKind.CAPTION);
    }

    @Test
    void arrowsAndTagsAreFurniture() {
        Page page = page(TITLE, LEAD, ">> Na Uy hỗ trợ ngư dân nuôi biển bền vững", BODY, LAST, "#Na Uy #đại sứ");
        assertThat(page.dropped()).containsExactly(">> Na Uy hỗ trợ ngư dân nuôi biển bền vững", "#Na Uy #đại sứ");
    }

    @Test
    void furnitureInThePagesOwnLanguageIsKnownRoundAnArticleInAnother() {
        Page page = Pages.ENGLISH.page(
                "Foreign Minister receives Norwegian Ambassador",
                "The foreign minister received the outgoing Norwegian ambassador in Hanoi on March 12 and thanked him for his work.",
                "Mời quý độc giả theo dõi Báo Phố Biển trên",
                "Tin liên quan",
                "Salmon prices rise");
        assertThat(page.dropped())
                .containsExactly("Mời quý độc giả theo dõi Báo Phố Biển trên", "Tin liên quan", "Salmon prices rise");
    }

    @Test
    void whereThereIsNoProseEverythingIsKept() {
        assertThat(page("Ông Minh gặp ông Hansen", "Hà Nội").dropped()).isEmpty();
    }
}
