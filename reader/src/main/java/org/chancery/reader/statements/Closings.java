package org.chancery.reader.statements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Role;

/** What the verbs at both ends of a sentence make of the others: one that only sets the scene, one that closes it. */
final class Closings {
    /** What does not tell, at the end of a sentence, who said all that stands before it. */
    private static final Set<Act> POSITIONS = Set.of(Act.OPPOSE, Act.REJECT, Act.AGREE, Act.SUPPORT, Act.INVITE);

    private final Text text;
    private final Clauses clauses;

    Closings(Text text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** The verbs of a sentence that govern, without those that only tell what another is about or who is quoted. */
    List<Governor> settled(List<Governor> governors, Range sentence) {
        if (governors.size() > 1 && sets(governors.getFirst(), governors.get(1))) {
            Governor first = governors.removeFirst();
            governors.set(0, governors.getFirst().by(first.speaker()));
        }
        boolean closed = closing(governors, sentence) && !relaysFirst(governors);
        return closed ? List.of(governors.getLast()) : governors;
    }

    /** Whether a verb that opens its sentence only tells what the next one is about: "Commenting on …, X said …". */
    private boolean sets(Governor first, Governor next) {
        return first.speaker() == null && first.speech().sets() && next.speaker() != null
                || next.speaker() == null && onlySets(first.speech(), next.clause());
    }

    /** Whether all that a verb governs up to a token is where and to whom one spoke: "X, speaking in Y, | said …". */
    boolean onlySets(Speech speech, int end) {
        int behind = speech.verb().to();
        boolean setting = speech.sets()
                && text.isMark(end, ',')
                && (clauses.opens(behind, "setting")
                        || clauses.opens(behind, "addressing")
                        || clauses.opens(behind, "locative"));
        for (int t = speech.verb().to(); setting && t < end; t++) {
            setting = !text.isMark(t, ',') && !text.isMark(t, '"');
        }
        return setting;
    }

    /** Whether the last verb closes its sentence with its own subject: all that stands before it is what is said. */
    private boolean closing(List<Governor> governors, Range sentence) {
        return governors.size() > 1
                && governors.getLast().speaker() != null
                && !POSITIONS.contains(governors.getLast().speech().act())
                && ends(governors.getLast().speech(), sentence);
    }

    /** Whether the verb that closes a sentence only tells through whom another's words are known: "X thanked Y, a spokesman said". */
    private static boolean relaysFirst(List<Governor> governors) {
        Governor first = governors.getFirst();
        Speaker last = governors.getLast().speaker();
        if (last != null && last.parties().isEmpty()) {
            return first.speaker() != null && !first.speaker().parties().isEmpty();
        }
        return last != null
                && first.speaker() != null
                && !first.speech().bare()
                && !first.speech().purpose()
                && !first.speaker().persons().isEmpty()
                && last.persons().stream().allMatch(p -> p.role() == Role.SPOKESPERSON)
                && !first.speaker().persons().equals(last.persons());
    }

    /** Whether no word stands behind a verb in its sentence. */
    boolean ends(Speech speech, Range sentence) {
        for (int t = speech.content(); t < sentence.to(); t++) {
            if (text.shape(t).word() || text.shape(t) == Shape.NUMBER) {
                return false;
            }
        }
        return true;
    }
}
