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
    private final OwnVoice own;
    private final FurtherVerbs further;
    private final JointPapers papers;
    private final Relays relays;
    private final Closings closings;

    GovernorFinder(
            Chart chart,
            Mentions mentions,
            Clauses clauses,
            Subjects subjects,
            Speakers speakers,
            OwnVoice own,
            JointPapers papers,
            Closings closings) {
        this.text = chart.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.own = own;
        this.further = new FurtherVerbs(text, clauses);
        this.papers = papers;
        this.relays = new Relays(chart, mentions, clauses);
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
        List<Mention> inverted = subjects.inverted(speech.verb());
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
            return subjects.isLay(subject) ? null : behind(subject, speech, previous, sentence);
        }
        if (!speech.purpose() && (speech.verb().from() == sentence.from() || head == sentence.from())) {
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

    /** A verb with its subject directly before it. */
    private @Nullable Governor behind(
            List<Mention> nearest, Speech speech, @Nullable Governor previous, Range sentence) {
        List<Mention> subject = relays.all(previous, nearest);
        boolean future = speech.weak() && speech.act() == Act.PLEDGE;
        if (future && (Subjects.namesPerson(subject.getLast()) || (previous == null && own.issuer() == null))) {
            return null;
        }
        int clause = subject.getFirst().range().from();
        boolean passive = clauses.closes(clause, "passive") && closings.ends(speech, sentence);
        boolean opens = previous == null || clauses.boundary(clause, sentence) || passive;
        Speaker speaker = speakers.of(subject, speech.head());
        boolean relayed = previous != null && relays.of(previous, subject, speaker, speech);
        boolean side = subject.getLast().type() == Mention.Type.PARTY;
        if (side
                && !relayed
                && previous != null
                && previous.says()
                && clause == previous.speech().content()) {
            return null;
        }
        boolean embedded =
                previous != null && (speech.weak() || (speech.inner() && side)) && !text.isMark(clause - 1, ';');
        if (!relayed && (!opens || embedded)) {
            return null;
        }
        int from = relayed ? clause : clauses.withoutConnectors(clause, sentence);
        return new Governor(speech, speaker, from, relayed && previous != null && previous.says());
    }

    /** A verb that a mark or a joining word joins to what stands before it. */
    private @Nullable Governor joined(Speech speech, int joint, @Nullable Governor previous) {
        if (previous != null) {
            return further.speaks(speech, joint, previous) ? new Governor(speech, null, joint) : null;
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
