package org.chancery.reader.engagements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/**
 * Finds the subject of a contact: directly before it, where its frame says, at the head of its clause, in the programme
 * it belongs to, behind it, or in the sentence before.
 */
final class SubjectFinder {
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Participants participants;
    private final Circumstances circumstances;
    private final Programmes programmes;

    SubjectFinder(
            Chart chart, Mentions mentions, People people, Participants participants, Circumstances circumstances) {
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.participants = participants;
        this.circumstances = circumstances;
        this.programmes = new Programmes(chart);
    }

    /**
     * Who does what a contact tells, or nobody.
     *
     * @param last who did what was told last
     * @param near whether that stands in the same sentence or the one before
     */
    List<Mention> find(Match contact, List<Mention> last, boolean near) {
        Mention beside =
                "visit".equals(contact.attribute("frame")) ? participants.directlyBefore(contact.from()) : null;
        boolean freely = "free".equals(contact.attribute("subject"));
        if (freely && beside != null && participants.governed(beside)) {
            return List.of();
        }
        if (beside != null && people.party(beside) != null) {
            return List.of(beside);
        }
        if ("behind".equals(contact.attribute("subject"))) {
            List<Mention> follows = participants.subjectBehind(contact.to());
            if (!follows.isEmpty()) {
                return follows;
            }
        }
        for (int at = contact.from(); at >= Math.max(0, contact.from() - 1); at--) {
            Mention who = circumstances.behind(at, "relative") ? participants.directlyBefore(at) : null;
            if (who != null && people.party(who) != null) {
                return List.of(who);
            }
        }
        List<Mention> main = circumstances.behind(contact.from(), "while") ? actors(contact) : List.of();
        if (!main.isEmpty()) {
            return main;
        }
        List<Mention> before = participants.before(contact.from());
        if (!before.isEmpty()) {
            boolean open = before.stream().allMatch(this::openPronoun) || isRather(before, last);
            return open && near ? last : before;
        }
        List<Mention> owner = programmes.owner(contact, mentions);
        if (!owner.isEmpty()) {
            return owner;
        }
        List<Mention> behind = participants.subjectBehind(contact.to());
        return behind.isEmpty() && freely ? List.of() : behind.isEmpty() ? ofSentenceBefore(contact) : behind;
    }

    /** The nearest chain before a contact of those who act by name, office or pronoun. */
    private List<Mention> actors(Match contact) {
        return participants.chainsBefore(contact.from()).stream()
                .filter(chain -> chain.stream()
                        .anyMatch(m -> m.type() != Mention.Type.PARTY && m.type() != Mention.Type.COLLECTIVE))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether somebody is meant by a pronoun alone of whom nobody is known by name: who was told of by office. */
    private boolean openPronoun(Mention m) {
        return m.type() == Mention.Type.PRONOUN && m.value().equals("person") && people.party(m) == null;
    }

    /** Whether a pronoun fits who did what was told last, whose gender is known, better than whom it was taken for. */
    private boolean isRather(List<Mention> before, List<Mention> doer) {
        if (before.size() != 1 || doer.size() != 1 || before.getFirst().type() != Mention.Type.PRONOUN) {
            return false;
        }
        Individual taken = people.individual(before.getFirst());
        Individual who = people.individual(doer.getFirst());
        return who != null && who.isKnownAs(before.getFirst()) && taken != null && !taken.isKnownAs(before.getFirst());
    }

    private List<Mention> ofSentenceBefore(Match contact) {
        int number = text.sentenceNumber(contact.from());
        if (number == 0) {
            return List.of();
        }
        Range here = text.sentences().get(number);
        Range before = text.sentences().get(number - 1);
        if (text.lineNumber(here.from()) == text.lineNumber(before.from())) {
            for (Mention m : mentions.within(before)) {
                if (!participants.governed(m) && people.party(m) != null) {
                    return List.of(m);
                }
            }
        }
        return List.of();
    }
}
