package org.chancery.reader;

import java.util.List;
import java.util.Set;
import org.chancery.record.Block;
import org.chancery.record.BlockKind;
import org.chancery.record.Published;
import org.chancery.record.PublishedBasis;
import org.chancery.record.ReaderInfo;
import org.chancery.record.Reading;
import org.chancery.record.Warning;
import org.jspecify.annotations.Nullable;

/** Pages that no facts are taken from, and the reading that says why. */
final class Unread {
    private Unread() {}

    /** Why no facts are taken from a page whose language is known, or null where it can be read. */
    static @Nullable Warning reason(Page page, String language, Set<String> readable) {
        if (tooLong(page.text())) {
            return Warnings.tooLong();
        }
        if (readable.contains(language)) {
            return null;
        }
        boolean words = page.text().codePoints().anyMatch(Character::isLetter);
        return words ? Warnings.otherLanguage(language, readable) : Warnings.noArticle();
    }

    /** The reading of a page that no facts are taken from. */
    static Reading reading(Page page, String language, Warning reason, ReaderInfo info) {
        int end = page.text().codePointCount(0, page.text().length());
        List<Block> blocks = end == 0 ? List.of() : List.of(new Block(0, end, BlockKind.BODY));
        Published published =
                page.published() == null ? null : new Published(page.published(), PublishedBasis.GIVEN, null);
        return new Reading(
                info,
                Documents.of(page, language, null, published, page.outlet(), blocks),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Warnings.unread(page, reason));
    }

    /** Whether a text takes more bytes in UTF-8 than are read. */
    private static boolean tooLong(String text) {
        if (text.length() <= Page.LONGEST / 3) {
            return false;
        }
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair counts two, four together.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > Page.LONGEST;
    }
}
