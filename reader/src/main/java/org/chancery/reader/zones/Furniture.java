package org.chancery.reader.zones;

import java.util.List;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** Tells whether the furniture phrases in one line make it furniture. */
final class Furniture {
    /** The most words of a line that a phrase can make furniture. */
    static final int LONGEST = 45;

    /** From so many words on a phrase is so plain that even prose which starts with it is furniture. */
    private static final int PLAIN = 3;

    private final Text text;
    private final Line line;
    private final Phrases phrases;

    Furniture(Text text, Line line, Phrases phrases) {
        this.text = text;
        this.line = line;
        this.phrases = phrases;
    }

    /** What makes the line furniture, or null. */
    @Nullable
    Hit hit() {
        Hit whole = whole();
        if (whole != null) {
            return whole;
        }
        for (Occurrence o : phrases.found) {
            if (!Phrases.drops(o)) {
                continue;
            }
            boolean holds = switch (Scope.of(o.entry())) {
                case LINE -> phrases.starts(o) && opens(o);
                case REST, END -> phrases.starts(o) && !line.prose() && phrases.labels(o);
                case INSIDE -> true;
                case OUTLET -> phrases.startsWithOutlet();
                case WHOLE, SECTION -> false;
            };
            if (holds) {
                return new Hit(Phrases.kind(o), sure(o) ? Scope.LINE : Scope.SECTION);
            }
        }
        return null;
    }

    /** The line as a run of furniture phrases, numbers, letters and marks, or null where other words stand in it. */
    private @Nullable Hit whole() {
        List<Occurrence> found = phrases.found;
        Hit hit = null;
        int next = 0;
        for (int t = line.tokens().from(); t < line.tokens().to(); ) {
            while (next < found.size() && (found.get(next).from() < t || !Phrases.drops(found.get(next)))) {
                next++;
            }
            boolean here = next < found.size() && found.get(next).from() == t;
            if (here) {
                Occurrence o = found.get(next);
                Scope scope = Scope.of(o.entry());
                if (hit == null || (scope == Scope.SECTION && hit.sure())) {
                    hit = new Hit(hit == null ? Phrases.kind(o) : hit.kind(), scope);
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

    /** Whether a phrase that starts the line makes it furniture. */
    private boolean opens(Occurrence o) {
        boolean plain = o.to() - o.from() >= PLAIN;
        return switch (Phrases.kind(o)) {
            case PROMOTION, RELATED -> plain || !line.prose();
            default -> !line.prose() && (plain || phrases.labels(o) || addressed());
        };
    }

    /** Whether a phrase makes a line furniture wherever it stands: headlines too start with words of addresses. */
    private boolean sure(Occurrence o) {
        boolean address = Phrases.kind(o) == BlockKind.CONTACT || Phrases.kind(o) == BlockKind.LEGAL;
        return !address || Scope.of(o.entry()) != Scope.LINE || phrases.labels(o) || rights(o);
    }

    /** Whether a phrase is the sign of rights, or ends with it. */
    private boolean rights(Occurrence o) {
        return text.isMark(o.from(), '©') || text.isMark(o.to() - 1, '©');
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
}
