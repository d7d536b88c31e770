package org.chancery.reader.zones;

import org.chancery.reader.lexicon.Occurrence;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** Tells captions, bylines and lines of source, which are kept, by words that they start or end with. */
final class Credit {
    /** The most words of a byline, and the most tokens of a caption from the word on that tells it. */
    private static final int BYLINE = 16;

    private static final int CAPTION = 16;

    /** The most words of a line of source, and of one that ends as a sentence does. */
    private static final int SOURCE = 12;

    private static final int SOURCE_SENTENCE = 4;

    private Credit() {}

    /** The kind of a kept line that starts with, or for a caption ends with, words that tell it; else null. */
    static @Nullable BlockKind of(Line line, Phrases phrases) {
        BlockKind credit = null;
        for (Occurrence o : phrases.found) {
            if (!Phrases.credits(o)) {
                continue;
            }
            BlockKind kind = Phrases.kind(o);
            boolean tells = switch (kind) {
                case CAPTION -> line.tokens().to() - o.from() <= CAPTION;
                case SOURCE -> phrases.starts(o) && source(line, o, phrases);
                case BYLINE -> phrases.starts(o) && line.words() <= BYLINE && !line.prose();
                default -> false;
            };
            credit = tells ? kind : credit;
        }
        return credit;
    }

    /** Whether what follows a word such as "source" is a name: behind a colon, an outlet, or all in capitals. */
    private static boolean source(Line line, Occurrence o, Phrases phrases) {
        if (line.words() > SOURCE || (line.ending() != Ending.OPEN && line.words() > SOURCE_SENTENCE)) {
            return false;
        }
        return phrases.labels(o) || phrases.outlet() || (phrases.names(o) && line.words() > 1);
    }
}
