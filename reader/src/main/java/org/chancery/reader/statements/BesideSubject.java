package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/** Speech verbs with their subject directly before them: which of them govern, and which only belong to what another says. */
final class BesideSubject {
    private final Text text;
    private final Clauses clauses;
    private final Speakers speakers;
    private final OwnVoice own;
    private final Relays relays;
    private final Closings closings;

    BesideSubject(Text text, Clauses clauses, Speakers speakers, OwnVoice own, Relays relays, Closings closings) {
        this.text = text;
        this.clauses = clauses;
        this.speakers = speakers;
        this.own = own;
        this.relays = relays;
        this.closings = closings;
    }

    /**
     * The verb as one that governs, or null where it stands inside what somebody says.
     *
     * @param nearest those named directly before it
     * @param previous the verb before it that governs, or null
     */
    @Nullable
    Governor of(List<Mention> nearest, Speech speech, @Nullable Governor previous, Range sentence) {
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
}
