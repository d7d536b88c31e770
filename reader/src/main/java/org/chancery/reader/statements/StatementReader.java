package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Participants;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements off one sentence after another. A speech verb governs what follows it up to the next
 * verb of the same rank, or the sentence's end; its speaker is the subject before it, else that of the verb
 * before, else that of the sentence before.
 */
final class StatementReader {
    /** After these a verb that joins with a comma is a further speech verb, not part of a wish or demand. */
    private static final Set<Act> TOLD = Set.of(Act.DISCUSS, Act.PRAISE, Act.THANK, Act.WELCOME, Act.CONGRATULATE);

    /** What a modal at the start of the content makes of an affirmation. */
    private static final Set<Act> TURNING = Set.of(Act.PLEDGE, Act.OFFER, Act.SUPPORT, Act.OPPOSE);

    /** Tokens in which such a modal is looked for. */
    private static final int MODAL_REACH = 14;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Scene scene;
    private final Sides sides;
    private final OwnVoice own;
    private final SpeechFinder speeches;
    private final Participants participants;
    private final Contents contents;
    private final Attributions attributions;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Statements.Rejected> rejected = new ArrayList<>();
    private @Nullable Speaker last;
    private int lastLine = -1;
    private @Nullable Speech opened;

    StatementReader(Chart chart, Mentions mentions, People people, Scene scene, Sides sides, OwnVoice own) {
        this.own = own;
        this.sides = sides;
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.scene = scene;
        this.speeches = new SpeechFinder(chart);
        this.participants = new Participants(chart, mentions);
        this.contents = new Contents(chart);
        this.attributions = new Attributions(chart, mentions, contents);
    }

    List<Utterance> utterances() {
        return utterances;
    }

    List<Statements.Rejected> rejected() {
        return rejected;
    }

    /** A verb that governs, with its speaker (null where left out) and where its clause begins. */
    private record Governor(Speech speech, @Nullable Speaker speaker, int clause) {}

    void read(Range sentence) {
        List<Governor> governors = governors(sentence);
        Range affirmed = governors.isEmpty() ? own.affirmed(sentence) : null;
        if (affirmed != null && own.issuer() != null) {
            affirm(affirmed, own.issuer().speaker(), sentence);
        }
        if (governors.isEmpty() && own.issuer() == null) {
            attribute(sentence);
            carryOn(sentence);
        } else if (!governors.isEmpty()) {
            opened = text.isMark(sentence.to() - 1, ':') ? governors.getLast().speech : null;
        }
        for (int i = 0; i < governors.size(); i++) {
            Governor g = governors.get(i);
            Speaker speaker = g.speaker;
            if (speaker == null) {
                speaker = i > 0 ? last : ahead(governors, sentence);
            }
            if (speaker == null || speaker.parties().isEmpty()) {
                rejected.add(new Statements.Rejected(g.speech.verb(), "no speaker of a known party is named"));
                continue;
            }
            int end = i + 1 < governors.size() ? governors.get(i + 1).clause : sentence.to();
            Range content = contents.of(g.speech, g.clause, end, sentence, i == 0);
            if (content == null && opened != null) {
                last = speaker;
            }
            if (content == null) {
                rejected.add(new Statements.Rejected(g.speech.verb(), "nothing is told of what was said"));
                continue;
            }
            add(
                    g.speech,
                    speaker,
                    content,
                    sentence,
                    "statement." + g.speech.act().code());
            last = speaker;
            lastLine = text.lineNumber(sentence.from());
        }
    }

    /** "According to Mr X, …". */
    private void attribute(Range sentence) {
        Attributions.Attribution found = attributions.in(sentence);
        if (found != null) {
            Speaker speaker = speaker(List.of(found.source()), sentence.from());
            if (!speaker.parties().isEmpty()) {
                List<Range> evidence = new ArrayList<>(speaker.words());
                evidence.add(found.content());
                utter(speaker, Act.AFFIRM, found.content(), evidence, sentence, "statement.attributed");
                last = speaker;
                lastLine = text.lineNumber(sentence.from());
            }
        }
    }

    /** An item of a list that a speech verb with a colon has opened: each is what the same speaker says. */
    private void carryOn(Range sentence) {
        Speaker speaker = last;
        if (speaker == null || opened == null || !item(sentence) || tellsContact(sentence)) {
            return;
        }
        int from = sentence.from();
        while (from < sentence.to() && (text.shape(from) == Shape.MARK || text.number(from) >= 0)) {
            from++;
        }
        Range content = contents.trimmed(from, sentence.to());
        if (content.length() >= 4) {
            add(opened, speaker, content, sentence, "statement.listed");
        }
    }

    /** Whether a sentence opens its line with a dash, a bullet or a number. */
    private boolean item(Range sentence) {
        int at = sentence.from();
        boolean first = text.lines().get(text.lineNumber(at)).from() == at;
        return first && (text.shape(at) == Shape.MARK && "-+•*".contains(text.word(at)) || text.number(at) >= 0);
    }

    private boolean tellsContact(Range sentence) {
        for (int t = sentence.from(); t < sentence.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("contact")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The speaker of a verb that opens its sentence: the next subject of the sentence, else the last speaker. */
    private @Nullable Speaker ahead(List<Governor> governors, Range sentence) {
        for (Governor g : governors) {
            if (g.speaker != null) {
                return g.speaker;
            }
        }
        boolean near = last != null && text.lineNumber(sentence.from()) - lastLine <= 2;
        return near ? last : null;
    }

    private List<Governor> governors(Range sentence) {
        List<Governor> governors = new ArrayList<>();
        for (Speech speech : speeches.in(sentence)) {
            Governor previous = governors.isEmpty() ? null : governors.getLast();
            if (previous != null && speech.verb().from() < previous.speech.content()) {
                continue;
            }
            if (scene.tells(speech.verb().from()) || text.quoted(speech.verb().from()) && previous != null) {
                continue;
            }
            Governor governor = governor(speech, previous, sentence);
            if (governor == null) {
                rejected.add(new Statements.Rejected(
                        speech.verb(), "it stands inside what somebody says, or is no verb of its clause"));
            } else if (previous != null && relays(previous, governor)) {
                governors.set(governors.size() - 1, new Governor(speech, governor.speaker, previous.clause));
            } else {
                governors.add(governor);
            }
        }
        return governors;
    }

    /** "X said the two sides agreed …": the sides speak. */
    private static boolean relays(Governor outer, Governor inner) {
        boolean say = outer.speech.act() == Act.AFFIRM || outer.speech.act() == Act.INFORM;
        return say && inner.speaker != null && inner.speaker.together() && inner.clause == outer.speech.content();
    }

    private @Nullable Governor governor(Speech speech, @Nullable Governor previous, Range sentence) {
        int head = speech.head();
        List<Mention> subject = subject(head, sentence);
        if (!subject.isEmpty()) {
            int clause = subject.getFirst().range().from();
            boolean opens = previous == null || boundary(clause, sentence);
            boolean relayed = previous != null && clause == previous.speech.content() && together(subject);
            boolean side = subject.getLast().type() == Mention.Type.PARTY;
            boolean narrated = speech.weak() && speech.act() == Act.PLEDGE && namesPerson(subject.getLast());
            if (narrated) {
                return null;
            }
            boolean embedded =
                    previous != null && (speech.weak() || (speech.inner() && side)) && !text.isMark(clause - 1, ';');
            if (relayed || (opens && !embedded)) {
                return new Governor(
                        speech, speaker(subject, head), relayed ? clause : withoutConnectors(clause, sentence));
            }
            return null;
        }
        if (!speech.purpose() && (speech.verb().from() == sentence.from() || head == sentence.from())) {
            return speech.weak() ? null : new Governor(speech, null, head);
        }
        if (previous == null && (speech.purpose() || closes(head, "purpose"))) {
            Speaker those = purposeOf(speech, sentence);
            return those == null ? null : new Governor(speech, those, head);
        }
        int joint = withoutConnectors(head, sentence);
        if (speech.participle()) {
            boolean goesOn = text.isMark(joint, ',') || text.isMark(head - 1, ',');
            return !goesOn ? null : previous == null ? farSubject(speech, head) : new Governor(speech, null, joint);
        }
        if (joint == head) {
            return previous == null && !speech.inner() && !speech.weak() ? farSubject(speech, head) : null;
        }
        boolean strongJoint = text.isMark(joint, ';') || text.isMark(head - 1, ';') || !text.isMark(head - 1, ',');
        if (speech.inner() && previous != null && !strongJoint && !TOLD.contains(previous.speech.act())) {
            return null;
        }
        if (speech.weak() && (previous == null || (speech.act() == Act.PLEDGE && !previous.speech.alone()))) {
            return null;
        }
        if (speech.bare() && previous != null && !previous.speech.bare()) {
            return null;
        }
        if (previous == null) {
            if (speech.inner()) {
                return null;
            }
            List<Mention> far = participants.before(joint);
            return far.isEmpty()
                    ? new Governor(speech, null, joint)
                    : new Governor(
                            speech, speaker(far, head), far.getFirst().range().from());
        }
        return new Governor(speech, null, joint);
    }

    /** Who speaks where a verb tells what a contact told before it was for: all in a discussion, else its subject. */
    private @Nullable Speaker purposeOf(Speech speech, Range sentence) {
        Engagements.Telling contact = scene.toldIn(new Range(sentence.from(), speech.head()));
        if (contact == null) {
            Encounter talk = speech.purpose() ? scene.twoSided(speech.head()) : null;
            return talk == null
                    ? null
                    : new Speaker(new LinkedHashSet<>(talk.parties()), List.copyOf(talk.persons()), List.of(), true);
        }
        Encounter e = contact.encounter();
        if (speech.act() == Act.DISCUSS || speech.act() == Act.AGREE) {
            return new Speaker(
                    new LinkedHashSet<>(e.parties()), List.copyOf(e.persons()), List.of(contact.range()), true);
        }
        List<Mention> subject = participants.before(contact.range().from());
        return subject.isEmpty() ? null : speaker(subject, contact.range().from());
    }

    /** A subject that is parted from its verb by other words of its clause. */
    private @Nullable Governor farSubject(Speech speech, int head) {
        if (head == speech.verb().from() && !text.isMark(head - 1, ',')) {
            return null;
        }
        List<Mention> far = participants.before(head);
        return far.isEmpty()
                ? null
                : new Governor(
                        speech, speaker(far, head), far.getFirst().range().from());
    }

    /** The chain of mentions that ends just before a token. */
    private List<Mention> subject(int head, Range sentence) {
        List<Mention> before = participants.before(head);
        if (before.isEmpty()) {
            return List.of();
        }
        Mention nearest = before.getLast();
        int end = participants.pastBrackets(nearest.range().to());
        boolean marked = end == head - 1 && (text.isMark(end, ',') || text.isMark(end, ')') || text.isMark(end, '-'));
        boolean apposed = marked && nearest.type() == Mention.Type.PERSON && !startsCoordinated(head);
        return end == head || apposed ? before : List.of();
    }

    private static boolean namesPerson(Mention m) {
        return m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE;
    }

    private boolean startsCoordinated(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("coordinator")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause can begin at a token: at the sentence's start, or behind a mark or a joining word. */
    private boolean boundary(int token, Range sentence) {
        if (token == sentence.from()) {
            return true;
        }
        if (text.shape(token - 1) == Shape.MARK && !text.isMark(token - 1, '-')) {
            return true;
        }
        return closes(token, "coordinator");
    }

    /** Whether a finding of a kind ends just before a token. */
    private boolean closes(int token, String kind) {
        for (Finding f : chart.ending(token)) {
            if (f.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Where the commas and joining words before a token begin. */
    private int withoutConnectors(int token, Range sentence) {
        int at = token;
        boolean moved = true;
        while (moved && at > sentence.from()) {
            moved = false;
            if (text.isMark(at - 1, ',') || text.isMark(at - 1, ';')) {
                at--;
                moved = true;
                continue;
            }
            for (Finding f : chart.ending(at)) {
                if (f.kind().equals("coordinator") && f.from() >= sentence.from()) {
                    at = f.from();
                    moved = true;
                    break;
                }
            }
        }
        return at;
    }

    private boolean together(List<Mention> subject) {
        return subject.stream().anyMatch(m -> m.type() == Mention.Type.COLLECTIVE) || subject.size() > 1;
    }

    private Speaker speaker(List<Mention> subject, int at) {
        Set<String> parties = new LinkedHashSet<>();
        List<Individual> persons = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        boolean together = subject.size() > 1;
        for (Mention m : subject) {
            words.add(m.range());
            boolean they = m.type() == Mention.Type.COLLECTIVE
                    || (m.type() == Mention.Type.PRONOUN && people.individual(m) == null);
            if (they) {
                together = true;
                if (own.issuer() != null && issues(m)) {
                    parties.addAll(own.issuer().speaker().parties());
                    persons.addAll(own.issuer().speaker().persons());
                    continue;
                }
                Sides.Together both = sides.resolve(m, scene.twoSided(at));
                parties.addAll(both.parties());
                persons.addAll(both.persons());
                continue;
            }
            String party = people.party(m);
            if (party != null) {
                parties.add(party);
            }
            Individual who = people.individual(m);
            if (who != null) {
                persons.add(who);
            }
        }
        return new Speaker(parties, persons, words, together);
    }

    /** Whether a word for several stands for those who issue the text. */
    private boolean issues(Mention m) {
        Issuer issuer = own.issuer();
        return issuer != null
                && (own.inFirstPerson(m.range())
                        || (issuer.voice() == Issuer.Voice.JOINT && m.value().equals("parties")));
    }

    private void add(Speech speech, Speaker speaker, Range content, Range sentence, String rule) {
        List<Range> evidence = new ArrayList<>(speaker.words());
        evidence.add(speech.verb());
        evidence.add(content);
        utter(speaker, act(speech, speaker, content), content, evidence, sentence, rule);
    }

    private void affirm(Range content, Speaker speaker, Range sentence) {
        List<Range> evidence = new ArrayList<>(speaker.words());
        evidence.add(content);
        utter(speaker, Act.AFFIRM, content, evidence, sentence, "statement.own-voice");
    }

    private void utter(Speaker speaker, Act act, Range content, List<Range> evidence, Range sentence, String rule) {
        Encounter encounter = scene.of(speaker, sentence.to());
        Set<String> to = new LinkedHashSet<>();
        if (encounter != null
                && speaker.parties().size() == 1
                && encounter.parties().size() == 2) {
            to.addAll(encounter.parties());
            to.removeAll(speaker.parties());
        }
        utterances.add(new Utterance(
                encounter,
                speaker.parties(),
                speaker.persons(),
                to,
                act,
                content,
                mode(content, sentence),
                Topics.of(chart, content),
                evidence,
                rule));
    }

    /** Quoted is what stands between quotation marks, and what those who issue the text say of themselves. */
    private Mode mode(Range content, Range sentence) {
        boolean quoted = true;
        for (int t = content.from(); t < content.to(); t++) {
            quoted &= text.quoted(t);
        }
        return quoted || (own.issuer() != null && own.inFirstPerson(sentence)) ? Mode.QUOTED : Mode.REPORTED;
    }

    /** An affirmation whose content opens with a modal of its own is what that modal makes it. */
    private Act act(Speech speech, Speaker speaker, Range content) {
        if (speech.act() != Act.AFFIRM && speech.act() != Act.INFORM) {
            return speech.act();
        }
        Set<String> own = speaker.parties();
        int at = content.from();
        int limit = Math.min(content.to(), at + MODAL_REACH);
        for (Mention m : mentions.within(new Range(at, limit))) {
            String party = people.party(m);
            if (party != null ? !own.contains(party) : m.type() == Mention.Type.COLLECTIVE) {
                break;
            }
            at = m.range().from() == at ? m.range().to() : at;
        }
        for (Speech inner : speeches.in(new Range(at, limit))) {
            boolean near = inner.head() - at <= 3 || inner.alone();
            return near && TURNING.contains(inner.act()) ? inner.act() : speech.act();
        }
        return speech.act();
    }
}
