package org.chancery.reader.zones;

import org.chancery.reader.zones.Pages.Page;

/** The article that pages for the tests are made of: an ambassador's farewell call. */
final class Farewell {
    static final String TITLE = "Bộ trưởng Ngoại giao tiếp Đại sứ Na Uy chào từ biệt";
    static final String LEAD =
            "Sáng 12/3, tại Hà Nội, Bộ trưởng Ngoại giao Nguyễn Văn Minh đã tiếp Đại sứ Na Uy Ola Hansen đến chào từ biệt.";
    static final String BODY =
            "Bộ trưởng đánh giá cao những đóng góp của Đại sứ đối với quan hệ hữu nghị và hợp tác nhiều mặt giữa hai nước trong nhiệm kỳ qua.";
    static final String LAST =
            "Đại sứ Ola Hansen khẳng định Na Uy coi trọng quan hệ với Việt Nam và mong muốn thúc đẩy hợp tác về năng lượng tái tạo, giáo dục và kinh tế biển.";

    private Farewell() {}

    /** A Vietnamese page of these lines. */
    static Page page(String... lines) {
        return Pages.VIETNAMESE.page(lines);
    }
}
