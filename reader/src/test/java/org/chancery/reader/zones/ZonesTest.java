package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reader.zones.Pages.Page;
import org.chancery.record.BlockKind;
import org.junit.jupiter.api.Test;

final class ZonesTest {
    private static final String TITLE = "Bộ trưởng Ngoại giao tiếp Đại sứ Na Uy chào từ biệt";
    private static final String LEAD =
            "Sáng 12/3, tại Hà Nội, Bộ trưởng Ngoại giao Nguyễn Văn Minh đã tiếp Đại sứ Na Uy Ola Hansen đến chào từ biệt.";
    private static final String BODY =
            "Bộ trưởng đánh giá cao những đóng góp của Đại sứ đối với quan hệ hữu nghị và hợp tác nhiều mặt giữa hai nước trong nhiệm kỳ qua.";
    private static final String LAST =
            "Đại sứ Ola Hansen khẳng định Na Uy coi trọng quan hệ với Việt Nam và mong muốn thúc đẩy hợp tác về năng lượng tái tạo, giáo dục và kinh tế biển.";

    private static Page page(String... lines) {
        return Pages.VIETNAMESE.page(lines);
    }

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
    void aListOfOtherArticlesIsDroppedToThePagesEnd() {
        Page page = page(TITLE, LEAD, BODY, LAST, "Tin liên quan", "Na Uy hỗ trợ nuôi biển", "Giá cá hồi tăng mạnh");
        assertThat(page.dropped()).containsExactly("Tin liên quan", "Na Uy hỗ trợ nuôi biển", "Giá cá hồi tăng mạnh");
        assertThat(page.kindOf("Giá cá hồi")).isEqualTo(BlockKind.RELATED);
    }

    @Test
    void theArticleGoesOnAfterAListAmidIt() {
        Page page = page(TITLE, LEAD, "Tin liên quan:", "Na Uy hỗ trợ nuôi biển", "Giá cá hồi tăng mạnh", BODY, LAST);
        assertThat(page.dropped()).containsExactly("Tin liên quan:", "Na Uy hỗ trợ nuôi biển", "Giá cá hồi tăng mạnh");
    }

    @Test
    void aListBelowTheLeadsAuthorDoesNotTakeTheBody() {
        Page page = page(TITLE, LEAD, "Hoàng Lan", "Tin liên quan", "Giá cá hồi tăng mạnh", BODY, LAST);
        assertThat(page.kept()).containsExactly(TITLE, LEAD, "Hoàng Lan", BODY, LAST);
    }

    @Test
    void belowTheAuthorsNameAParagraphInAListIsATeaser() {
        String teaser =
                "Các doanh nghiệp thủy sản miền Trung cho biết giá cá hồi nhập khẩu đã tăng mạnh trong ba tháng đầu năm.";
        Page page = page(TITLE, LEAD, BODY, LAST, "Hoàng Lan", "Tin mới", "Giá cá hồi tăng mạnh", teaser);
        assertThat(page.kept()).containsExactly(TITLE, LEAD, BODY, LAST, "Hoàng Lan");
    }

    @Test
    void aLoneLastParagraphAfterAListStays() {
        Page page = page(
                TITLE,
                LEAD,
                BODY,
                "Có thể bạn quan tâm",
                "Giá cá hồi tăng mạnh",
                LAST,
                "Hoàng Lan",
                "Mưa lớn ở miền Trung");
        assertThat(page.dropped())
                .containsExactly("Có thể bạn quan tâm", "Giá cá hồi tăng mạnh", "Mưa lớn ở miền Trung");
    }

    @Test
    void teasersInAListAreNotTheArticle() {
        String teaser =
                "VOV.VN - Các doanh nghiệp thủy sản miền Trung cho biết giá cá hồi nhập khẩu đã tăng mạnh trong ba tháng đầu năm nay vì đồng tiền lên giá.";
        Page page =
                page(TITLE, LEAD, BODY, "Đọc nhiều", "Giá cá hồi tăng mạnh", teaser, "Mưa lớn ở miền Trung", teaser);
        assertThat(page.kept()).containsExactly(TITLE, LEAD, BODY);
    }

    @Test
    void aHeadingOfAListThatProseStartsWithIsProse() {
        String prose =
                "Tin mới nhất từ hiện trường cho biết hai bên đã ngừng bắn và bắt đầu trao đổi những người bị thương.";
        assertThat(page(TITLE, LEAD, prose, LAST).dropped()).isEmpty();
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
    void headlinesBelowTheEndMarkAreOtherArticles() {
        Page page = page(
                TITLE,
                LEAD,
                BODY + "/.",
                "Hoàng Lan",
                "Na Uy hỗ trợ ngư dân",
                "Giá cá hồi tăng mạnh",
                "Mưa lớn ở miền Trung");
        assertThat(page.kept()).containsExactly(TITLE, LEAD, BODY + "/.", "Hoàng Lan");
    }

    @Test
    void trailingTeasersThatRunHeadlineAndSentenceTogetherAreDropped() {
        String cut = "Na Uy mở rộng trường học ở miền núi Trong ba năm tới, nước này sẽ giúp dựng thêm mười trường ...";
        String whole = "Cá hồi vào mùa Theo các ngư dân, năm nay sản lượng cao hơn mọi năm.";
        assertThat(page(TITLE, LEAD, BODY, LAST, cut, whole).dropped()).containsExactly(cut, whole);
    }

    @Test
    void anEnumerationThatEndsWithAnEllipsisStays() {
        String last =
                "Hai nước còn nhiều tiềm năng hợp tác về thủy sản, đóng tàu, năng lượng gió, giáo dục, du lịch...";
        assertThat(page(TITLE, LEAD, BODY, last).dropped()).isEmpty();
    }

    @Test
    void aListOfParticipantsAtTheEndStays() {
        Page page = Pages.ENGLISH.page(
                "Readout of the working meeting on fisheries",
                "The working meeting on fisheries took stock of three years of joint work and agreed on a plan for the next season.",
                "Participants included:",
                "Anna Berg, Deputy Minister of Fisheries",
                "Per Lund, Harbour Authority",
                "Lan Nguyen, Institute of Oceanography",
                "Ola Hansen, Ambassador",
                "Kari Moe, Adviser");
        assertThat(page.dropped()).isEmpty();
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
