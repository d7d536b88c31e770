package org.chancery.reader.statements;

import java.util.Set;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;

/** Tells whether a verb that a mark or a joining word joins to one that governs is a further speech verb of the same speaker. */
final class FurtherVerbs {
    /** After these a verb that joins with a comma is a further speech verb, not part of a wish or demand. */
    private static final Set<Act> TOLD =
            Set.of(Act.DISCUSS, Act.INFORM, Act.PRAISE, Act.THANK, Act.WELCOME, Act.CONGRATULATE);

    /** After these a deed that only "and" joins is one more thing wished for, demanded or promised. */
    private static final Set<Act> WISHED = Set.of(
            Act.HOPE, Act.PROPOSE, Act.REQUEST, Act.URGE, Act.PLEDGE, Act.OFFER, Act.AGREE, Act.SUPPORT, Act.INVITE);

    /** What one feels or wishes oneself: behind a comma said as well, unless it is itself wished for. */
    private static final Set<Act> FELT =
            Set.of(Act.HOPE, Act.CONCERN, Act.THANK, Act.PRAISE, Act.WELCOME, Act.CONGRATULATE, Act.INVITE, Act.OPPOSE);

    private final Text text;
    private final Clauses clauses;

    FurtherVerbs(Text text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /**
     * Whether a verb without a subject of its own speaks, too.
     *
     * @param joint where the marks and joining words before it begin
     */
    boolean speaks(Speech speech, int joint, Governor previous) {
        int head = speech.head();
        Act before = previous.speech().act();
        boolean besides = besides(joint, speech.verb().from());
        boolean strongly =
                besides || text.isMark(joint, ';') || text.isMark(head - 1, ';') || !text.isMark(head - 1, ',');
        boolean felt = FELT.contains(speech.act()) && !speech.deed() && !WISHED.contains(before);
        if (speech.inner() && !strongly && !felt && !TOLD.contains(before)) {
            return false;
        }
        if (speech.inner() && enumerates(previous, joint)) {
            return false;
        }
        boolean plain = clauses.closesAs(head, "coordinator", "plain") || besides;
        if (speech.deed() && WISHED.contains(before) && plain && !text.isMark(joint, ';')) {
            return false;
        }
        boolean listed =
                !text.isMark(joint, ';') && !text.isMark(head - 1, ';') && (!besides || speech.act() == Act.PLEDGE);
        if (speech.weak()
                && listed
                && (speech.act() == Act.PLEDGE ? !previous.speech().alone() : told(previous))) {
            return false;
        }
        if (speech.bare() && !previous.speech().bare()) {
            return false;
        }
        return true;
    }

    /** Whether a word that adds one thing said to another stands between a joint and a verb: "at the same time". */
    private boolean besides(int joint, int verb) {
        for (int t = joint; t < verb; t++) {
            if (clauses.opens(t, "adding")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon in what a verb governs has opened a list, of which all that follows is a part. */
    private boolean enumerates(Governor previous, int joint) {
        for (int t = previous.speech().content(); t < joint; t++) {
            if (text.isMark(t, ':')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells of a state of things, in which a modal goes on: "said that X has … and is ready to". */
    private static boolean told(Governor previous) {
        return previous.speech().act().group() == Act.Group.SAY;
    }
}
