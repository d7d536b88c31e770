package org.chancery.register;

import java.util.List;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;

/** Small documents, and what the reader says of them. */
public final class Desk {
    private static final Reader READER = Reader.standard();

    /** An article long enough for near copies to be told. */
    public static final String ARTICLE = """
            Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hà Lan Mark Rutte

            Chiều 2/11/2023, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hà Lan Mark Rutte, đang thăm \
            chính thức Việt Nam. Thủ tướng Phạm Minh Chính nhấn mạnh Việt Nam coi trọng quan hệ Đối tác toàn diện với \
            Hà Lan và mong hai nước mở rộng hợp tác trong nông nghiệp, quản lý nước và năng lượng tái tạo.

            Thủ tướng Mark Rutte khẳng định Hà Lan sẵn sàng chia sẻ kinh nghiệm ứng phó với nước biển dâng ở đồng bằng, \
            và đề nghị hai bên sớm họp lại ủy ban liên chính phủ.
            """;

    private Desk() {}

    public static ReadPage read(Page page) {
        return new ReadPage(page, READER.read(page));
    }

    public static ReadPage read(String source, String text) {
        return read(Page.of(source, text));
    }

    public static ReadPage read(String source, String text, String published) {
        return read(new Page(source, text, published, null, null));
    }

    public static Addition add(Register register, ReadPage read) {
        return register.add(List.of(read)).getFirst();
    }
}
