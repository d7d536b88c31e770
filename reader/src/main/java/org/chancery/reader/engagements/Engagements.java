package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of a document.
 *
 * @param all the contacts, each once, in the order in which they are first told
 * @param tellings where each is told: for every contact word the encounter it came to
 * @param rejected contact words of which no encounter came, and why
 */
public record Engagements(List<Encounter> all, List<Telling> tellings, List<Rejected> rejected) {
    /** A contact word and the encounter it tells of. */
    public record Telling(Range range, Encounter encounter) {}

    /** A contact word of which nothing came. */
    public record Rejected(Range range, String rule, String reason) {}

    /**
     * Reads the contacts of the article.
     *
     * @param home the state of which the press of the language need not say that somebody acts for it, or null
     * @param kept tells for a token whether it belongs to the article
     */
    public static Engagements of(
            Chart chart,
            Mentions mentions,
            People people,
            Calendar calendar,
            Sides sides,
            @Nullable String home,
            IntPredicate kept) {
        ContactReader reader = new ContactReader(chart, mentions, people, calendar, sides, home);
        Joining joining = new Joining(chart, calendar);
        Everyday everyday = Everyday.of(chart, mentions, kept);
        List<Rejected> rejected = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        for (Match contact : chart.all("contact", Match.class)) {
            if (!kept.test(contact.from())) {
                continue;
            }
            Outcome outcome = everyday.covers(contact.range())
                    ? Outcome.none("the article is about daily life, and nobody in office is named here")
                    : reader.read(contact);
            List<Encounter> found = outcome.encounters().stream()
                    .filter(e -> !e.parties().isEmpty())
                    .toList();
            for (Encounter encounter : found) {
                Encounter joined = joining.add(encounter);
                tellings.add(new Telling(contact.range(), joined));
                reader.tells(joined);
            }
            if (found.isEmpty()) {
                String reason = outcome.encounters().isEmpty() ? outcome.reason() : "no party is named round it";
                rejected.add(new Rejected(contact.range(), contact.rule().name(), reason));
            }
        }
        UnderWay underWay = new UnderWay(chart, calendar);
        joining.all().forEach(underWay::settle);
        return new Engagements(joining.all(), List.copyOf(tellings), List.copyOf(rejected));
    }
}
