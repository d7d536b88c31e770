package org.chancery.reader.statements;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.Role;

/**
 * Tells whether the statements of an article that tells of no contact cross a border all the same: they are made by
 * several, about or to another, or by those whose office it is to speak to others.
 */
final class Crossing {
    /** Those who speak for their side to the world whatever they speak of. */
    private static final Set<Role> OUTWARD = EnumSet.of(
            Role.SPOKESPERSON,
            Role.FOREIGN_MINISTER,
            Role.AMBASSADOR,
            Role.PERMANENT_REPRESENTATIVE,
            Role.ENVOY,
            Role.DIPLOMAT,
            Role.IO_HEAD,
            Role.IO_OFFICIAL);

    /** The country of places that belong to no one state. */
    private static final String NOBODY = "XXX";

    private final Chart chart;
    private final Mentions mentions;
    private final People people;

    Crossing(Chart chart, Mentions mentions, People people) {
        this.chart = chart;
        this.mentions = mentions;
        this.people = people;
    }

    /** Whether one of the statements crosses a border, or two sides speak. */
    boolean any(List<Utterance> told) {
        Set<String> sides = new HashSet<>();
        for (Utterance u : told) {
            sides.addAll(u.by());
            if (sides.size() > 1 || of(u)) {
                return true;
            }
        }
        return false;
    }

    private boolean of(Utterance u) {
        return !u.to().isEmpty()
                || u.by().stream().anyMatch(code -> !States.isState(code))
                || u.speakers().stream().anyMatch(Crossing::outward)
                || namesAnother(u);
    }

    private static boolean outward(Individual speaker) {
        return OUTWARD.contains(speaker.role());
    }

    /** Whether a mention names a ministry, an embassy or the like. */
    private boolean isBody(Mention m) {
        return !chart.within(m.range(), "body", Occurrence.class).isEmpty();
    }

    /** Whether the sentence names another beside a speaker, or what is said another party or a place abroad. */
    private boolean namesAnother(Utterance u) {
        Range sentence = chart.text().sentence(u.content().from());
        for (Mention m : mentions.within(sentence)) {
            String party = people.party(m);
            boolean acts = Subjects.namesPerson(m) || isBody(m) || party != null && !States.isState(party);
            if ((acts || !u.speakers().isEmpty()) && party != null && !u.by().contains(party)) {
                return true;
            }
        }
        for (Occurrence place : chart.within(u.content(), "place", Occurrence.class)) {
            boolean abroad = !place.value().equals(NOBODY) || u.act().group() != Act.Group.SAY;
            if (abroad && !u.by().contains(place.value())) {
                return true;
            }
        }
        for (Occurrence party : chart.within(u.content(), "party", Occurrence.class)) {
            if (!u.by().contains(party.value())) {
                return true;
            }
        }
        return false;
    }
}
