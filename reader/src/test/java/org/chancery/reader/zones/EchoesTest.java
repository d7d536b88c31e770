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

/** Lines that say the headline or the lead again, and headlines of others at the end. */
final class EchoesTest {
    @Test
    void theHeadlineAsANumberedPicturesTextIsARepeat() {
        Page page = page(TITLE, LEAD, TITLE + " - Ảnh 1.", BODY, TITLE + " - Ảnh 2.", LAST);
        assertThat(page.dropped()).containsExactly(TITLE + " - Ảnh 1.", TITLE + " - Ảnh 2.");
        assertThat(page.kindOf(TITLE + " - Ảnh 1.")).isEqualTo(BlockKind.REPEAT);
    }

    @Test
    void theHeadlineWithoutDiacriticsIsARepeat() {
        String address = "bo truong ngoai giao tiep dai su na uy chao tu biet";
        Page page = page(TITLE, LEAD, address, BODY, LAST);
        assertThat(page.dropped()).containsExactly(address);
    }

    @Test
    void theHeadlineBehindItsSectionIsARepeat() {
        Page page = page(TITLE, "Quốc Tế " + TITLE, LEAD, BODY, LAST);
        assertThat(page.dropped()).containsExactly("Quốc Tế " + TITLE);
    }

    @Test
    void theLeadSaidAgainBehindItsFirstLetterIsARepeat() {
        Page page = page(TITLE, LEAD, LEAD.substring(0, 1), LEAD.substring(1), BODY, LAST);
        assertThat(page.dropped()).containsExactly(LEAD.substring(0, 1), LEAD.substring(1));
    }

    @Test
    void headlinesBelowTheAuthorsNameAreRelated() {
        Page page = page(
                TITLE,
                LEAD,
                BODY,
                LAST,
                "Hoàng Lan",
                "Giá vàng tăng trở lại",
                "Bão số ba suy yếu dần",
                "Chợ hoa xuân đã mở");
        assertThat(page.dropped())
                .containsExactly("Giá vàng tăng trở lại", "Bão số ba suy yếu dần", "Chợ hoa xuân đã mở");
    }

    @Test
    void aListThatTheArticleOpensWithAColonStays() {
        String opening = "Các văn kiện được ký gồm có:";
        Page page = page(
                TITLE,
                LEAD,
                BODY,
                opening,
                "Hiệp định về hàng không",
                "Hiệp định về hàng hải",
                "Kế hoạch hợp tác giáo dục");
        assertThat(page.dropped()).isEmpty();
    }

    @Test
    void markupLeftInThePageIsDropped() {
        Page page = page("<label id=\"a1\"><b id=\"a1\"></b></label>", TITLE, LEAD, BODY);
        assertThat(page.dropped()).hasSize(1);
    }

    @Test
    void whatStandsBelowTheLineOfRightsIsDropped() {
        String rights = "© 2020 Báo Làng Xóm";
        Page page = page(
                TITLE,
                LEAD,
                BODY,
                LAST,
                rights,
                "Mọi bài viết trên trang đều do người đọc gửi về và tòa soạn chọn đăng.");
        assertThat(page.dropped()).hasSize(2).startsWith(rights);
    }
}
