package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** Tells which speech verbs of a sentence govern, and which stand inside what somebody says. */
final class Governors {
    /** What does not tell, at the end of a sentence, who said all that stands before it. */
    private static final Set<Act> POSITIONS = Set.of(Act.OPPOSE, Act.REJECT, Act.AGREE, Act.SUPPORT, Act.INVITE);

    private final Text text;
    private final Scene scene;
    private final SpeechFinder speeches;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Quotations quotations;
    private final OwnVoice own;
    private final FurtherVerbs further;
    private final JointPapers papers;
    private final Relays relays;
    private final List<Statements.Rejected> rejected;

    /** @param rejected takes the verbs that do not govern */
    Governors(
            Chart chart,
            Mentions mentions,
            Scene scene,
            SpeechFinder speeches,
            Clauses clauses,
            Subjects subjects,
            Speakers speakers,
            Quotations quotations,
            OwnVoice own,
            JointPapers papers,
            List<Statements.Rejected> rejected) {
        this.text = chart.text();
        this.scene = scene;
        this.speeches = speeches;
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.quotations = quotations;
        this.own = own;
        this.further = new FurtherVerbs(text, clauses);
        this.papers = papers;
        this.relays = new Relays(chart, mentions, clauses);
        this.rejected = rejected;
    }

    /** The verbs of a sentence that govern, in order. */
    List<Governor> in(Range sentence) {
        List<Governor> governors = new ArrayList<>();
        for (Speech speech : speeches.in(sentence)) {
            Governor previous = governors.isEmpty() ? null : governors.getLast();
            if (previous != null && speech.verb().from() < previous.speech().content()) {
                continue;
            }
            if (scene.tells(speech.verb()) || quoted(speech, previous, sentence)) {
                continue;
            }
            Governor governor = governor(speech, previous, sentence);
            if (governor == null) {
                rejected.add(new Statements.Rejected(
                        speech.verb(), "it stands inside what somebody says, or is no verb of its clause"));
            } else if (previous != null && governor.relayed()) {
                governors.set(governors.size() - 1, new Governor(speech, governor.speaker(), previous.clause()));
            } else {
                governors.add(governor);
            }
        }
        if (governors.size() > 1 && sets(governors.getFirst(), governors.get(1))) {
            governors.removeFirst();
        }
        boolean closed = closing(governors, sentence) && !relaysFirst(governors);
        return closed ? List.of(governors.getLast()) : governors;
    }

    /** Whether a verb that opens its sentence only tells what the next one is about: "Commenting on …, X said …". */
    private static boolean sets(Governor first, Governor next) {
        return first.speaker() == null && first.speech().sets() && next.speaker() != null;
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
    private boolean ends(Speech speech, Range sentence) {
        for (int t = speech.content(); t < sentence.to(); t++) {
            if (text.shape(t).word() || text.shape(t) == Shape.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb is among the words of somebody quoted, not only set between marks itself. */
    private boolean quoted(Speech speech, @Nullable Governor previous, Range sentence) {
        if (!text.quoted(speech.verb().from())) {
            return false;
        }
        if (previous != null) {
            return true;
        }
        if (own.issuer() != null) {
            return false;
        }
        List<Mention> subject = subjects.directlyBefore(speech.head());
        return subject.isEmpty()
                ? quotations.quotedFrom(sentence)
                : text.quoted(subject.getFirst().range().from());
    }

    private @Nullable Governor governor(Speech speech, @Nullable Governor previous, Range sentence) {
        int head = speech.head();
        if (speech.frame() != null) {
            return framed(speech, speech.frame(), previous, sentence);
        }
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
        List<Mention> subject = relays.all(previous, nearest);
        boolean future = speech.weak() && speech.act() == Act.PLEDGE;
        if (future && (Subjects.namesPerson(subject.getLast()) || (previous == null && own.issuer() == null))) {
            return null;
        }
        int clause = subject.getFirst().range().from();
        boolean passive = clauses.closes(clause, "passive") && ends(speech, sentence);
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
            return further.speaks(speech, joint, previous) ? new Governor(speech, null, joint) : null;
        }
        if (speech.inner() || speech.weak()) {
            return null;
        }
        List<Mention> far = subjects.opening(joint);
        return subjects.isLay(far) ? null : far.isEmpty() ? new Governor(speech, null, joint) : of(far, speech);
    }

    /** A verb that other words of its clause part from its subject. */
    private @Nullable Governor far(Speech speech, int head) {
        if (head == speech.verb().from() && !text.isMark(head - 1, ',')) {
            return null;
        }
        List<Mention> far = subjects.before(head);
        return far.isEmpty() || subjects.isLay(far) ? null : of(far, speech);
    }

    private Governor of(List<Mention> far, Speech speech) {
        return new Governor(
                speech, speakers.of(far, speech.head()), far.getFirst().range().from());
    }
}
