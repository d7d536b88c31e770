package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reader.zones.Pages.Page;
import org.chancery.record.BlockKind;
import org.junit.jupiter.api.Test;

final class CopiesTest {
    private static final String TITLE = "Hai nước bàn về nghề cá ở vịnh chung";
    private static final String LEAD =
            "Ngày 12/3, Bộ trưởng hai nước gặp nhau tại cảng và bàn về nghề cá ở vịnh chung trong mùa tới.";
    private static final String BODY =
            "Hai Bộ trưởng nhất trí lập đường dây nóng để giúp ngư dân khi có bão và chia sẻ số liệu về đàn cá trong vịnh.";

    private static Page page(String... lines) {
        return Pages.VIETNAMESE.page(lines);
    }

    @Test
    void ofALineThatRepeatsTheFirstStays() {
        String caption = "Hai Bộ trưởng bắt tay tại cảng.";
        Page page = page(TITLE, LEAD, caption, BODY, caption, caption);
        assertThat(page.dropped()).containsExactly(caption, caption);
        assertThat(page.zones().linesOf(BlockKind.REPEAT)).hasSize(2);
    }

    @Test
    void aCopyInAMenuAboveDoesNotTakeTheArticlesPlace() {
        Page page = page("Tin nóng", TITLE, "Thời sự", "Xã hội", "Pháp luật", "Thế giới", TITLE, LEAD, BODY);
        assertThat(page.kept()).contains(TITLE, LEAD, BODY);
    }

    @Test
    void aCutCopyOfALeadGoesWhereTheWholeStands() {
        String cut = "Ngày 12/3, Bộ trưởng hai nước gặp nhau tại cảng và bàn về nghề ...";
        assertThat(page(TITLE, cut, LEAD, BODY).dropped()).containsExactly(cut);
        assertThat(page(TITLE, LEAD, BODY, cut).dropped()).containsExactly(cut);
    }

    @Test
    void aCutCopyMayRunOverTwoLinesAndStartWithTheOutlet() {
        String cut = "(TTXVN) - " + LEAD + " Hai Bộ trưởng nhất trí lập đường dây ...";
        assertThat(page(TITLE, cut, LEAD, BODY).dropped()).containsExactly(cut);
    }

    @Test
    void aCutLineWithoutAFullerCopyStays() {
        String cut = "Hai nước láng giềng tìm lời giải cho vấn đề đánh bắt trong mùa bão ...";
        assertThat(page(TITLE, cut, LEAD, BODY).dropped()).isEmpty();
    }

    @Test
    void aCutHeadlineStaysThoughProseHasItsWords() {
        String cut = "Hai Bộ trưởng nhất trí lập đường dây nóng để giúp ...";
        Page page = page(cut, LEAD, BODY);
        assertThat(page.zones().title(page.text())).isEqualTo(cut);
        assertThat(page.dropped()).isEmpty();
    }

    @Test
    void aCutHeadlineGoesWhereTheWholeHeadlineStands() {
        Page page = page("Hai nước bàn về nghề cá ở ...", TITLE, LEAD, BODY);
        assertThat(page.dropped()).containsExactly("Hai nước bàn về nghề cá ở ...");
        assertThat(page.zones().title(page.text())).isEqualTo(TITLE);
    }

    @Test
    void aCopyWithTheOutletsNameBehindItGoes() {
        Page page = page(TITLE + " - VnExpress", TITLE, LEAD, BODY);
        assertThat(page.dropped()).containsExactly(TITLE + " - VnExpress");
        assertThat(page.zones().title(page.text())).isEqualTo(TITLE);
    }

    @Test
    void whatSpeakersOfATranscriptSayAgainStays() {
        Page page = Pages.ENGLISH.page(
                "Remarks at the harbour",
                "The two ministers spoke to the press at the harbour after their meeting on the fisheries of the bay.",
                "MINISTER BERG: Thank you all very much.",
                "We will meet again in the spring, when the ice is gone and the boats are out on the bay.",
                "MINISTER BERG: Thank you all very much.");
        assertThat(page.dropped()).isEmpty();
    }
}
