package org.chancery.register.copies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reader.text.Fold;
import org.chancery.record.Block;
import org.chancery.record.BlockKind;
import org.chancery.record.Document;

/** The words of an article by which copies are known: its prose, without headline, stamps and furniture. */
final class Article {
    private static final Set<BlockKind> PROSE = EnumSet.of(BlockKind.LEAD, BlockKind.BODY);

    private Article() {}

    /** The words in order, folded. */
    static List<String> words(Document document) {
        String text = document.text();
        return document.blocks().stream()
                .filter(block -> PROSE.contains(block.kind()))
                .flatMap(block -> words(stretch(text, block)))
                .toList();
    }

    private static Stream<String> words(String prose) {
        return Stream.of(prose.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Fold::word);
    }

    private static String stretch(String text, Block block) {
        int from = text.offsetByCodePoints(0, block.start());
        return text.substring(from, text.offsetByCodePoints(from, block.end() - block.start()));
    }
}
