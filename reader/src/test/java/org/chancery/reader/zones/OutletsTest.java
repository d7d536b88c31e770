package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.reader.zones.Pages.Page;
import org.chancery.record.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutletsTest {
    private static final String TITLE = "Hai nước bàn về nghề cá ở vịnh chung";
    private static final String LEAD =
            "Sáng nay, Bộ trưởng hai nước gặp nhau tại cảng và bàn về nghề cá ở vịnh chung trong mùa tới.";
    private static final String BODY =
            "Hai Bộ trưởng nhất trí lập đường dây nóng để giúp ngư dân khi có bão và chia sẻ số liệu về đàn cá trong vịnh.";

    private static Optional<Outlet> find(String... lines) {
        Page page = Pages.VIETNAMESE.page(lines);
        return Outlets.find(page.text(), page.zones());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "VOV.VN - ; vov.vn",
                "(ĐCSVN) - ; dangcongsan.vn",
                "Hà Nội (TTXVN) - ; vnanet.vn",
                "GD&TĐ - ; giaoducthoidai.vn",
                "BEIJING, Sept. 9 (Xinhua) -- ; news.cn"
            })
    void isTheOneOfTheDateline(String dateline, String host) {
        assertThat(find(TITLE, dateline + " " + LEAD, BODY).map(Outlet::host)).contains(host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Theo dangcongsan.vn; dangcongsan.vn",
                "Nguồn TTX Việt Nam; vnanet.vn",
                "(Theo VietnamPlus); vietnamplus.vn",
                "Hoàng Dũng/ VOV; vov.vn",
                "Mời quý độc giả theo dõi VOV.VN trên; vov.vn",
                "© 2024. Toàn bộ bản quyền thuộc VnExpress; vnexpress.net"
            })
    void isTheOneOfASourceOrFurnitureLine(String line, String host) {
        assertThat(find(TITLE, LEAD, BODY, line).map(Outlet::host)).contains(host);
    }

    @Test
    void hasNameHostAndState() {
        assertThat(find(TITLE, LEAD, BODY, "Theo dangcongsan.vn"))
                .contains(new Outlet("Báo điện tử Đảng Cộng sản Việt Nam", "dangcongsan.vn", "VNM"));
    }

    @Test
    void anOutletThatProseQuotesIsNone() {
        String quoting =
                "Theo Reuters, hai Bộ trưởng còn gặp nhau một lần nữa vào mùa xuân tới tại thủ đô của nước láng giềng.";
        assertThat(find(TITLE, LEAD, quoting, BODY)).isEmpty();
    }

    @Test
    void whatAnAuthorDrewOnIsNone() {
        assertThat(find(TITLE, LEAD, BODY, "Hoàng Lan (Theo Reuters)")).isEmpty();
    }
}
