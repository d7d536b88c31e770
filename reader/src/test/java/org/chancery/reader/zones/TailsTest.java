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

/** Lists of other articles round and below an article, and what looks like one but is the article's. */
final class TailsTest {
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
}
