package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.EngagementType;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a speaker into parties and persons. */
final class Speakers {
    private final People people;
    private final Scene scene;
    private final Sides sides;
    private final OwnVoice own;
    private final Subjects subjects;
    private final Pronouns pronouns;
    private final RelativeSides relativeSides;
    private final JointPapers papers;

    Speakers(
            People people,
            Scene scene,
            Sides sides,
            OwnVoice own,
            Subjects subjects,
            Pronouns pronouns,
            RelativeSides relativeSides,
            JointPapers papers) {
        this.people = people;
        this.scene = scene;
        this.sides = sides;
        this.own = own;
        this.subjects = subjects;
        this.pronouns = pronouns;
        this.relativeSides = relativeSides;
        this.papers = papers;
    }

    /** Those whom a subject stands for at a token. */
    Speaker of(List<Mention> subject, int at) {
        Set<String> parties = new LinkedHashSet<>();
        List<Individual> persons = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        boolean together = subject.size() > 1;
        for (int i = 0; i < subject.size(); i++) {
            Mention m = subject.get(i);
            words.add(m.range());
            if (i + 1 < subject.size() && membersOf(m, subject.get(i + 1))) {
                continue;
            }
            Speaker relative = relativeSides.of(m);
            Speaker known = relative == null ? pronouns.standingFor(m) : relative;
            if (known != null) {
                parties.addAll(known.parties());
                persons.addAll(known.persons());
                continue;
            }
            boolean they = m.type() == Mention.Type.COLLECTIVE
                    || (m.type() == Mention.Type.PRONOUN && people.individual(m) == null && !isOne(m));
            if (they && subject.size() > 1 && m.value().equals("parties") && !parties.isEmpty()) {
                continue;
            }
            if (they) {
                together = true;
                if (own.issuer() != null && issues(m)) {
                    parties.addAll(own.issuer().speaker().parties());
                    persons.addAll(own.issuer().speaker().persons());
                    continue;
                }
                Sides.Together both = sides.resolve(m, scene.twoSided(at));
                parties.addAll(
                        both.parties().isEmpty() ? papers.heading(m.range().from()) : both.parties());
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
        if (parties.isEmpty() && subject.size() == 1 && Subjects.namesPerson(subject.getFirst())) {
            parties.addAll(served(subject, at));
        }
        return new Speaker(parties, persons, words, together);
    }

    /** Whether a pronoun stands for one of whom only the party is known. */
    private boolean isOne(Mention pronoun) {
        return pronoun.value().equals("person") && pronoun.party() == null && people.party(pronoun) != null;
    }

    /** The party of the first one named behind a person whose office tells none: "Mr X, head of the railways of Y, …". */
    private Set<String> served(List<Mention> subject, int at) {
        for (Mention m : subjects.between(subject, at)) {
            String party = people.party(m);
            if (party != null) {
                return Set.of(party);
            }
        }
        return Set.of();
    }

    /** Whether a word for several is told apart by the party behind it: "the foreign ministers of the G7". */
    private static boolean membersOf(Mention several, Mention next) {
        return several.type() == Mention.Type.COLLECTIVE
                && next.type() == Mention.Type.PARTY
                && several.range().to() == next.range().from();
    }

    /** Whether a word for several stands for those who issue the text. */
    private boolean issues(Mention m) {
        Issuer issuer = own.issuer();
        return issuer != null
                && (own.inFirstPerson(m.range())
                        || (issuer.voice() == Issuer.Voice.JOINT
                                && issuer.speaker().parties().size() > 1
                                && m.type() == Mention.Type.COLLECTIVE));
    }

    /** Who speaks where a verb tells what a contact told before it was for: all in a discussion, else its subject, as the visitor. */
    @Nullable
    Speaker ofPurpose(Speech speech, Range sentence) {
        Engagements.Telling contact = scene.toldIn(new Range(sentence.from(), speech.head()));
        if (contact == null) {
            Encounter talk = speech.purpose() ? scene.twoSided(speech.head()) : null;
            return talk == null
                    ? null
                    : new Speaker(new LinkedHashSet<>(talk.parties()), List.copyOf(talk.persons()), List.of(), true);
        }
        Encounter e = contact.encounter();
        boolean shared = e.type() != EngagementType.VISIT;
        if (shared && (speech.act() == Act.DISCUSS || speech.act() == Act.AGREE)) {
            return new Speaker(
                    new LinkedHashSet<>(e.parties()), List.copyOf(e.persons()), List.of(contact.range()), true);
        }
        int telling = contact.range().from();
        List<Mention> subject = subjects.before(telling);
        return subject.isEmpty() ? null : of(subject, telling);
    }
}
