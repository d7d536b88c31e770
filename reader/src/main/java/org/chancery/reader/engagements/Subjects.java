package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** Who does what a contact word tells, and to whom; contact words in a row share their subject. */
final class Subjects {
    /** Words that may stand between a verb and whom it takes. */
    static final int REACH = 5;

    /** Words with which a sentence may begin before it tells the scene. */
    private static final int OPENING = 3;

    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Participants participants;
    private final Circumstances circumstances;
    private final SubjectFinder finder;
    private List<Mention> last = List.of();
    private int lastSentence = -1;

    Subjects(Chart chart, Mentions mentions, People people, Participants participants, Circumstances circumstances) {
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.participants = participants;
        this.circumstances = circumstances;
        this.finder = new SubjectFinder(chart, mentions, people, participants, circumstances);
    }

    /** The subject of a contact: the chain before it, else the subject of the sentence before, in the same line. */
    List<Mention> of(Match contact) {
        return of(contact, Set.of());
    }

    /**
     * The subject of a contact with others: the nearest chain that is not of their parties alone.
     *
     * @param others the parties on the other side
     */
    List<Mention> of(Match contact, Set<String> others) {
        List<Mention> subject = follows(contact) ? last : finder.find(contact, last, isNear(contact));
        if (others.size() == 1 && allOf(subject, others)) {
            subject = participants.chainsBefore(contact.from()).stream()
                    .filter(chain -> known(chain) && !allOf(chain, others))
                    .findFirst()
                    .orElse(subject);
        }
        if (others.size() > 1 && allOf(subject, others)) {
            subject = List.of();
        }
        if (others.isEmpty() && "yes".equals(contact.attribute("together")) && !together(subject)) {
            List<Mention> list = participants.listBefore(contact.from());
            subject = together(list) ? list : subject;
        }
        remember(contact, subject);
        return subject;
    }

    /** Notes who does what a contact tells, for one that is coordinated with it. */
    void remember(Match contact, List<Mention> subject) {
        last = subject;
        lastSentence = text.sentenceNumber(contact.from());
    }

    /** Whether those named are of two parties, or several taken together. */
    private boolean together(List<Mention> named) {
        return named.stream().anyMatch(m -> m.type() == Mention.Type.COLLECTIVE)
                || named.stream()
                                .map(people::party)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        >= 2;
    }

    private boolean known(List<Mention> chain) {
        return chain.stream().anyMatch(m -> people.party(m) != null || m.type() == Mention.Type.COLLECTIVE);
    }

    private boolean allOf(List<Mention> chain, Set<String> parties) {
        return chain.stream()
                .allMatch(m -> m.type() != Mention.Type.COLLECTIVE
                        && people.party(m) != null
                        && parties.contains(String.valueOf(people.party(m))));
    }

    /** Whether a contact is coordinated with the one before it in its sentence, and shares its subject. */
    boolean follows(Match contact) {
        return text.sentenceNumber(contact.from()) == lastSentence
                && !last.isEmpty()
                && (circumstances.joins(contact.from())
                        || text.isMark(contact.from() - 1, ',')
                        || text.isMark(contact.from() - 1, ';'));
    }

    /** Whether the contact told last stands in the same sentence or the one before. */
    private boolean isNear(Match contact) {
        return !last.isEmpty() && text.sentenceNumber(contact.from()) - lastSentence <= 1;
    }

    /**
     * Those of the first two parties who act in the sentence of what is told as the scene of something: "in a phone
     * call, X told Y", "X told Y in a phone call".
     */
    List<Mention> two(Match contact) {
        Range sentence = text.sentence(contact.from());
        boolean opens = contact.from() - sentence.from() <= OPENING;
        Range where = opens ? new Range(contact.to(), sentence.to()) : new Range(sentence.from(), contact.from());
        List<Mention> two = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        for (Mention m : mentions.within(where)) {
            String party = people.party(m);
            boolean acts = m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE || m.isCounterpart();
            if (party == null || !acts || parties.size() == 2 && !parties.contains(party)) {
                continue;
            }
            parties.add(party);
            two.add(m);
        }
        return two;
    }

    /** Who sends what a contact tells: whom the pattern itself sees, else its subject. */
    List<Mention> senders(Match contact) {
        List<Mention> seen = seen(contact, "sender");
        return seen.isEmpty() ? of(contact) : seen;
    }

    private List<Mention> seen(Match contact, String part) {
        List<Mention> seen = new ArrayList<>();
        for (Match.Part of : contact.parts(part)) {
            seen.addAll(mentions.within(of.range()));
        }
        return seen;
    }

    /** Those on the other side: whom the pattern itself sees, else the chain behind the contact. */
    List<Mention> objects(Match contact) {
        List<Mention> captured = seen(contact, "object");
        return captured.isEmpty() ? participants.behind(contact.to(), REACH) : captured;
    }
}
