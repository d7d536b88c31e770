package org.chancery.reader.zones;

import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.chancery.record.ChanceryException;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/** Tells what the furniture phrases of the lexicon make of one line. */
final class Furniture {
    private static final Map<String, BlockKind> KINDS = Code.byCode(BlockKind.values());

    /** The most words of a line that a phrase can make furniture. */
    static final int LONGEST = 45;

    /** From so many words on a phrase is so plain that even prose which starts with it is furniture. */
    private static final int PLAIN = 3;

    private final Text text;
    private final Line line;
    private final List<Occurrence> found;
    private final int first;

    Furniture(Text text, Line line, List<Occurrence> found) {
        this.text = text;
        this.line = line;
        this.found = found;
        int at = line.tokens().from();
        while (at < line.tokens().to() && text.shape(at) == Shape.MARK) {
            at++;
        }
        this.first = at;
    }

    /** What makes the line furniture, or null. */
    @Nullable
    Hit hit() {
        Hit whole = whole();
        if (whole != null) {
            return whole;
        }
        for (Occurrence o : found) {
            if (!o.kind().equals(Found.FURNITURE) || kind(o).kept()) {
                continue;
            }
            boolean holds = switch (Scope.of(o.entry())) {
                case LINE -> o.from() <= first && opens(o);
                case REST, END -> o.from() <= first && !line.prose() && labels(o);
                case INSIDE -> true;
                case OUTLET -> startsWithOutlet();
                case WHOLE, SECTION -> false;
            };
            if (holds) {
                return new Hit(kind(o), sure(o) ? Scope.LINE : Scope.SECTION);
            }
        }
        return null;
    }

    /** The kind of a kept line that starts with, or for a caption ends with, words that tell it; else null. */
    @Nullable
    BlockKind credit() {
        BlockKind credit = null;
        for (Occurrence o : found) {
            if (!o.kind().equals(Found.FURNITURE) || !kind(o).kept()) {
                continue;
            }
            boolean starts = o.from() <= first;
            switch (kind(o)) {
                case CAPTION -> credit = line.tokens().to() - o.from() <= 16 ? BlockKind.CAPTION : credit;
                case SOURCE -> credit = starts && source(o) ? BlockKind.SOURCE : credit;
                case BYLINE -> credit = starts && line.words() <= 16 && !line.prose() ? BlockKind.BYLINE : credit;
                default -> {}
            }
        }
        return credit;
    }

    /** The line as a run of furniture phrases, numbers, letters and marks, or null where other words stand in it. */
    private @Nullable Hit whole() {
        Hit hit = null;
        int next = 0;
        for (int t = line.tokens().from(); t < line.tokens().to(); ) {
            while (next < found.size() && (found.get(next).from() < t || !drops(found.get(next)))) {
                next++;
            }
            boolean here = next < found.size() && found.get(next).from() == t;
            if (here) {
                Occurrence o = found.get(next);
                Scope scope = Scope.of(o.entry());
                if (hit == null || (scope == Scope.SECTION && hit.sure())) {
                    hit = new Hit(hit == null ? kind(o) : hit.kind(), scope);
                }
                t = o.to();
            } else if (text.shape(t).word() && text.end(t) - text.start(t) > 1) {
                return null;
            } else {
                t++;
            }
        }
        return hit;
    }

    private boolean drops(Occurrence o) {
        return o.kind().equals(Found.FURNITURE) && !kind(o).kept();
    }

    /** Whether a phrase that starts the line makes it furniture. */
    private boolean opens(Occurrence o) {
        boolean plain = o.to() - o.from() >= PLAIN;
        return switch (kind(o)) {
            case PROMOTION, RELATED -> plain || !line.prose();
            default -> !line.prose() && (plain || labels(o) || addressed());
        };
    }

    /** Whether a phrase makes a line furniture wherever it stands: headlines too start with words of addresses. */
    private boolean sure(Occurrence o) {
        boolean address = kind(o) == BlockKind.CONTACT || kind(o) == BlockKind.LEGAL;
        return !address || Scope.of(o.entry()) != Scope.LINE || labels(o) || rights(o);
    }

    /** Whether a phrase is the sign of rights, or ends with it. */
    private boolean rights(Occurrence o) {
        return text.isMark(o.from(), '©') || text.isMark(o.to() - 1, '©');
    }

    /** Whether what follows a word such as "source" is a name: behind a colon, an outlet, or all in capitals. */
    private boolean source(Occurrence o) {
        if (line.words() > 12 || (line.ending() != Ending.OPEN && line.words() > 4)) {
            return false;
        }
        boolean outlet = found.stream().anyMatch(f -> f.kind().equals(Found.OUTLET));
        boolean names = true;
        for (int t = o.to(); t < line.tokens().to(); t++) {
            names &= text.shape(t) != Shape.LOWER;
        }
        return labels(o) || outlet || (names && line.words() > 1);
    }

    /** Whether a colon or another mark sets the phrase off from what follows. */
    private boolean labels(Occurrence o) {
        return text.isMark(o.to() - 1, ':') || text.isMark(o.to(), ':') || text.isMark(o.to(), '>');
    }

    /** Whether a number or an address stands in the line. */
    private boolean addressed() {
        for (int t = line.tokens().from(); t < line.tokens().to(); t++) {
            if (text.shape(t) == Shape.NUMBER || text.isMark(t, '@')) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithOutlet() {
        return found.stream().anyMatch(o -> o.kind().equals(Found.OUTLET) && o.from() <= first);
    }

    private static BlockKind kind(Occurrence o) {
        BlockKind kind = KINDS.get(o.value());
        if (kind == null) {
            throw new ChanceryException(o.entry().file() + ": '" + o.value() + "' is no kind of block; write one of "
                    + String.join(", ", KINDS.keySet()) + ".");
        }
        return kind;
    }
}
