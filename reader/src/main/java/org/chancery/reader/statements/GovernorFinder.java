package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/** Tells whether one speech verb governs, and who speaks. */
final class GovernorFinder {
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Quotations quotations;
    private final FurtherVerbs further;
    private final JointPapers papers;
    private final BesideSubject besideSubject;
    private final Closings closings;

    GovernorFinder(
            Chart chart,
            Mentions mentions,
            Clauses clauses,
            Subjects subjects,
            Speakers speakers,
            Quotations quotations,
            OwnVoice own,
            JointPapers papers,
            Closings closings) {
        this.text = chart.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.quotations = quotations;
        this.further = new FurtherVerbs(text, clauses);
        this.papers = papers;
        this.besideSubject =
                new BesideSubject(text, clauses, speakers, own, new Relays(chart, mentions, clauses), closings);
        this.closings = closings;
    }

    /**
     * The verb as one that governs, or null where it stands inside what somebody says.
     *
     * @param previous the verb before it that governs, or null
     */
    @Nullable
    Governor of(Speech speech, @Nullable Governor previous, Range sentence) {
        int head = speech.head();
        if (speech.frame() != null) {
            return framed(speech, speech.frame(), previous, sentence);
        }
        boolean says = speech.act().group() == Act.Group.SAY;
        List<Mention> inverted = says ? subjects.inverted(speech.verb()) : List.of();
        if (!inverted.isEmpty()) {
            return new Governor(speech.closed(inverted.getLast().range().to()), speakers.of(inverted, head), head);
        }
        if (clauses.opens(speech.verb().to(), "agent-word")) {
            return null;
        }
        Speaker paper = previous == null && !speech.weak() ? papers.before(head, sentence) : null;
        if (paper != null) {
            return new Governor(speech, paper, sentence.from());
        }
        List<Mention> subject = subjects.directlyBefore(head);
        if (!subject.isEmpty()) {
            return subjects.isLay(subject) ? null : besideSubject.of(subject, speech, previous, sentence);
        }
        boolean first = speech.verb().from() == sentence.from() || head == sentence.from();
        first |= speech.participle() && clauses.before(head, "participle-opener") == sentence.from();
        if (!speech.purpose() && first) {
            return speech.weak() ? null : new Governor(speech, null, head);
        }
        if (previous == null && (speech.purpose() || clauses.closes(head, "purpose"))) {
            Speaker those = speakers.ofPurpose(speech, sentence);
            return those == null ? null : new Governor(speech, those, head);
        }
        int joint = clauses.withoutConnectors(head, sentence);
        if (speech.participle()) {
            boolean goesOn = text.isMark(joint, ',') || text.isMark(head - 1, ',');
            return !goesOn ? null : previous == null ? far(speech, head) : new Governor(speech, null, joint);
        }
        if (joint == head) {
            return previous == null && !speech.inner() && !speech.weak() ? far(speech, head) : null;
        }
        return joined(speech, joint, previous);
    }

    /** A phrase that names its speaker itself; before a passive stands what was said, or who was told. */
    private @Nullable Governor framed(Speech speech, Frame frame, @Nullable Governor previous, Range sentence) {
        List<Mention> named = subjects.at(frame.speaker().from());
        if (named.isEmpty()) {
            return null;
        }
        int head = speech.verb().from();
        int clause = frame.passive() ? clauses.start(head, sentence) : quotations.closeBefore(head);
        if (previous != null && clause <= previous.speech().content()) {
            return null;
        }
        Range before = frame.passive() && !frame.follows() ? new Range(clause, head) : null;
        Range said = frame.said() == null ? before : frame.said();
        return new Governor(speech, speakers.of(named, speech.verb().to()), clause, said, false);
    }

    /** A verb that a mark or a joining word joins to what stands before it. */
    private @Nullable Governor joined(Speech speech, int joint, @Nullable Governor previous) {
        if (previous != null) {
            boolean speaks = closings.onlySets(previous.speech(), joint) || further.speaks(speech, joint, previous);
            return speaks ? new Governor(speech, null, joint) : null;
        }
        if (speech.inner() || speech.weak()) {
            return null;
        }
        List<Mention> far = subjects.opening(joint);
        return subjects.isLay(far) ? null : far.isEmpty() ? new Governor(speech, null, joint) : named(far, speech);
    }

    /** A verb that other words of its clause part from its subject. */
    private @Nullable Governor far(Speech speech, int head) {
        if (head == speech.verb().from() && !text.isMark(head - 1, ',')) {
            return null;
        }
        List<Mention> far = subjects.before(head);
        return far.isEmpty() || subjects.isLay(far) ? null : named(far, speech);
    }

    private Governor named(List<Mention> far, Speech speech) {
        return new Governor(
                speech, speakers.of(far, speech.head()), far.getFirst().range().from());
    }
}
