package org.chancery.reader.zones;

import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.chancery.record.ChanceryException;
import org.chancery.record.Code;

/** The furniture phrases and outlets that the lexicon finds in one line, and how they stand in it. */
final class Phrases {
    private static final Map<String, BlockKind> KINDS = Code.byCode(BlockKind.values());

    private final Text text;
    private final Line line;
    private final int first;
    final List<Occurrence> found;

    Phrases(Text text, Line line, List<Occurrence> found) {
        this.text = text;
        this.line = line;
        this.found = found;
        int at = line.tokens().from();
        while (at < line.tokens().to() && text.shape(at) == Shape.MARK) {
            at++;
        }
        this.first = at;
    }

    /** Whether it is a phrase that tells the kind of a line that is dropped. */
    static boolean drops(Occurrence o) {
        return o.kind().equals(Found.FURNITURE) && !kind(o).kept();
    }

    /** Whether it is a phrase that tells the kind of a line that is kept. */
    static boolean credits(Occurrence o) {
        return o.kind().equals(Found.FURNITURE) && kind(o).kept();
    }

    /** The kind of line that a furniture phrase tells. */
    static BlockKind kind(Occurrence o) {
        BlockKind kind = KINDS.get(o.value());
        if (kind == null) {
            throw new ChanceryException(o.entry().file() + ": '" + o.value() + "' is no kind of block; write one of "
                    + String.join(", ", KINDS.keySet()) + ".");
        }
        return kind;
    }

    /** Whether nothing but marks stands before it in the line. */
    boolean starts(Occurrence o) {
        return o.from() <= first;
    }

    /** Whether a colon or another mark sets it off from what follows. */
    boolean labels(Occurrence o) {
        return text.isMark(o.to() - 1, ':') || text.isMark(o.to(), ':') || text.isMark(o.to(), '>');
    }

    /** Whether the name of an outlet stands in the line. */
    boolean outlet() {
        return found.stream().anyMatch(o -> o.kind().equals(Found.OUTLET));
    }

    boolean startsWithOutlet() {
        return found.stream().anyMatch(o -> o.kind().equals(Found.OUTLET) && starts(o));
    }

    /** Whether all that follows it in the line is written as names are. */
    boolean names(Occurrence o) {
        for (int t = o.to(); t < line.tokens().to(); t++) {
            if (text.shape(t) == Shape.LOWER) {
                return false;
            }
        }
        return true;
    }
}
