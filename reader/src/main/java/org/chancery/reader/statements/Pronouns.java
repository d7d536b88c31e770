package org.chancery.reader.statements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun for one, or an office alone, means as a speaker: whoever spoke last, where it can stand for him. */
final class Pronouns {
    private final Chart chart;
    private final People people;
    private final Floor floor;

    Pronouns(Chart chart, People people, Floor floor) {
        this.chart = chart;
        this.people = people;
        this.floor = floor;
    }

    /** The last speaker, where a mention is a pronoun that stands for him or his side, or null. */
    @Nullable
    Speaker standingFor(Mention mention) {
        Speaker last = floor.near(chart.text().lineNumber(mention.range().from()));
        if (last != null && (holdsHere(mention, last) || speaksOfItself(mention, last) || speaksFor(mention, last))) {
            return last;
        }
        if (last == null || mention.type() != Mention.Type.PRONOUN || !single(mention)) {
            return null;
        }
        Set<String> parties = last.parties();
        if (parties.size() != 1) {
            return null;
        }
        if (mention.value().equals("party")) {
            return new Speaker(parties, List.of(), List.of(), false);
        }
        List<Individual> persons = last.persons();
        if (persons.isEmpty() && inOffice(last)) {
            return floor.justSpoke(chart.text().lineNumber(mention.range().from())) ? last : null;
        }
        return persons.size() == 1 && persons.getFirst().answersTo(mention) ? last : null;
    }

    /** Whether whoever spoke is named by office alone. */
    private boolean inOffice(Speaker speaker) {
        return !speaker.together()
                && !speaker.words().isEmpty()
                && !chart.within(speaker.words().getFirst(), "title", Match.class)
                        .isEmpty();
    }

    /** Whether a side is that for which its spokesperson has just spoken: "He said: …. | X calls on …". */
    private boolean speaksFor(Mention mention, Speaker last) {
        return mention.type() == Mention.Type.PARTY
                && mention.party() != null
                && last.parties().equals(Set.of(mention.party()))
                && floor.justSpoke(chart.text().lineNumber(mention.range().from()))
                && !last.persons().isEmpty()
                && last.persons().stream().allMatch(p -> p.role() == Role.SPOKESPERSON);
    }

    /** Whether a side speaks of itself as we: the side of the last speaker, where he spoke for one. */
    private boolean speaksOfItself(Mention mention, Speaker last) {
        return mention.type() == Mention.Type.PRONOUN
                && last.parties().size() == 1
                && !chart.within(mention.range(), "first-person", Occurrence.class)
                        .isEmpty();
    }

    /** Whether an office alone, which names no side, is that of the one who spoke in the same line just before. */
    private boolean holdsHere(Mention mention, Speaker last) {
        Text text = chart.text();
        return mention.type() == Mention.Type.OFFICE
                && mention.title() != null
                && mention.party() == null
                && last.persons().size() == 1
                && !actsForAnother(mention, last)
                && floor.justSpoke(text.lineNumber(mention.range().from()))
                && last.persons().getFirst().isCalled(mention, text);
    }

    /** Whether an office alone that the press does not name as that of its own state acts for another party than the last speaker. */
    private boolean actsForAnother(Mention office, Speaker last) {
        boolean open = office.title() != null && office.title().home() == null && people.individual(office) == null;
        String party = open ? people.party(office) : null;
        return party != null && (last.parties().size() > 1 || !last.parties().contains(party));
    }

    /** Whether a pronoun stands for one, and does not tell the sides apart. */
    private boolean single(Mention mention) {
        return chart.within(mention.range(), "pronoun", Occurrence.class).stream()
                .map(Occurrence::entry)
                .anyMatch(e -> e.has("number", "one") && e.attribute("which") == null);
    }
}
