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
            Quotations quotations,
            OwnVoice own,
            JointPapers papers,
            Closings closings) {
        this.text = chart.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.quotations = quotations;
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
            return subjects.isLay(subject) ? null : behind(subject, speech, previous, sentence);
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

    /** A verb with its subject directly before it. */
    private @Nullable Governor behind(
            List<Mention> nearest, Speech speech, @Nullable Governor previous, Range sentence) {
        List<Mention> subject = own(relays.all(previous, nearest), sentence);
        boolean future = speech.weak() && speech.act() == Act.PLEDGE;
        if (future && (Subjects.namesPerson(subject.getLast()) || (previous == null && own.issuer() == null))) {
            return null;
        }
        int clause = subject.getFirst().range().from();
        if (clauses.closes(clause, "nominal")) {
            return null;
        }
        boolean passive = clauses.closes(clause, "passive") && closings.ends(speech, sentence);
        boolean opens = previous == null || clauses.boundary(clause, sentence) || passive;
        Speaker speaker = speakers.of(subject, speech.head());
        boolean both = previous != null
                && previous.says()
                && adjoins(clause, previous.speech().content())
                && Subjects.together(subject)
                && !speech.alone();
        boolean relayed = both
                || previous != null
                        && (previous.says() || !speech.alone())
                        && relays.of(previous, subject, speaker, speech);
        boolean told =
                previous != null && adjoins(clause, previous.speech().content()) && narrates(subject, speech, previous);
        boolean side = subject.getLast().type() == Mention.Type.PARTY;
        if (side
                && !relayed
                && !told
                && previous != null
                && previous.says()
                && clause == previous.speech().content()) {
            return null;
        }
        boolean embedded =
                previous != null && (speech.weak() || (speech.inner() && side)) && !text.isMark(clause - 1, ';');
        if (!relayed && !told && (!opens || embedded)) {
            return null;
        }
        int from = relayed || told ? clause : clauses.withoutConnectors(clause, sentence);
        return new Governor(speech, speaker, from, null, told || relayed && previous != null && previous.says());
    }

    /**
     * The one named directly before a verb alone, where those named before him belong to other words: "Sharing the
     * view of X, | Y said".
     */
    private List<Mention> own(List<Mention> chain, Range sentence) {
        Mention last = chain.getLast();
        boolean listed = clauses.boundary(chain.getFirst().range().from(), sentence);
        boolean joined = chain.size() > 1 && text.isMark(last.range().from() - 1, ',');
        return joined && !listed && Subjects.namesPerson(last) ? List.of(last) : chain;
    }

    /** Whether a clause opens what is said, a small word before it or none: "that | both X and Y …". */
    private boolean adjoins(int clause, int content) {
        return clause == content || clause == content + 1 && clauses.opens(content, "lead-in");
    }

    /**
     * Whether a speaker only tells what another said before: "he said the Lao side had proposed …", "said Minister X
     * had thanked …". His own side's stand, or a state of things abroad, is what he says himself.
     */
    private boolean narrates(List<Mention> subject, Speech speech, Governor previous) {
        Speaker teller = previous.speaker();
        if (teller == null
                || !previous.says()
                || speech.alone()
                || speech.weak()
                || speech.inner()
                || subject.size() > 1) {
            return false;
        }
        Speaker other = speakers.of(subject, speech.head());
        boolean before = clauses.holds(new Range(speech.head(), speech.verb().from()), "pluperfect");
        if (subject.getLast().type() == Mention.Type.PRONOUN) {
            return before
                    && teller.persons().equals(other.persons())
                    && !other.persons().isEmpty();
        }
        if (Subjects.namesPerson(subject.getLast())) {
            return !other.parties().isEmpty()
                    && (before || !other.persons().isEmpty())
                    && (other.persons().isEmpty() || !teller.persons().containsAll(other.persons()));
        }
        return before
                && subject.getLast().type() == Mention.Type.PARTY
                && !teller.parties().containsAll(other.parties());
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
