package org.chancery.reader;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.chancery.record.Block;
import org.chancery.record.Document;
import org.chancery.record.Outlet;
import org.chancery.record.Published;
import org.jspecify.annotations.Nullable;

/** Writes what a reading says of the document itself. */
final class Documents {
    private Documents() {}

    /** A page as a document, with what was found out about it. */
    static Document of(
            Page page,
            String language,
            @Nullable String title,
            @Nullable Published published,
            @Nullable Outlet outlet,
            List<Block> blocks) {
        return new Document(
                sha256(page.text()), page.source(), language, title, published, outlet, page.text(), blocks);
    }

    private static String sha256(String content) {
        return HexFormat.of().formatHex(Hash.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
