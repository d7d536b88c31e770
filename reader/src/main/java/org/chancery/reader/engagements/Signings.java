package org.chancery.reader.engagements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Form;

/** Signings, and papers exchanged. */
final class Signings {
    /** The most words between a paper and what tells that it is signed: "is set to be". */
    private static final int PASSIVE = 4;

    private final Chart chart;
    private final Text text;
    private final Cast cast;
    private final Drafts drafts;
    private final Places places;
    private final Lists lists;
    private final EventOwners owners;

    Signings(Chart chart, Cast cast, Drafts drafts, Places places, Lists lists) {
        this.chart = chart;
        this.text = chart.text();
        this.cast = cast;
        this.drafts = drafts;
        this.places = places;
        this.lists = lists;
        this.owners = new EventOwners(chart, new EventNames(chart));
    }

    /** A signing: between the parties that the paper names, else by those round the word. */
    Outcome signed(Match contact, List<Mention> left, List<Mention> right) {
        Encounter e = drafts.of(contact);
        Set<String> named = owners.states(paperBefore(contact));
        if (named.size() >= 2) {
            e.parties().addAll(named);
        } else {
            cast.join(e, left);
            cast.join(e, right);
        }
        if (e.parties().size() < 2) {
            cast.join(e, lists.between(contact.range()));
        }
        if ("yes".equals(contact.attribute("completes"))) {
            cast.complete(e);
        } else if (e.parties().isEmpty() && e.form() == Form.SIGNING) {
            cast.completeAsStory(e);
        }
        if (e.parties().size() >= 2) {
            cast.join(e, cast.of(e.parties(), lists.attending(contact.range())));
        }
        e.setPlace(places.of(contact));
        return Outcome.ofTwo(e);
    }

    /** The paper that stands just before "signed", a comma or the words of a passive apart. */
    private Range paperBefore(Match contact) {
        int end = text.isMark(contact.from() - 1, ',') ? contact.from() - 1 : contact.from();
        for (int at = end; at >= Math.max(0, end - PASSIVE); at--) {
            for (Finding f : chart.ending(at)) {
                if (f.kind().equals("treaty")) {
                    return f.range();
                }
            }
        }
        return new Range(end, end);
    }
}
