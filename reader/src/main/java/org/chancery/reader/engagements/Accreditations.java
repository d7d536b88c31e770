package org.chancery.reader.engagements;

import java.util.List;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/** An ambassador presents credentials, and it is not told to whom: to the state of the post. */
final class Accreditations {
    private final Chart chart;
    private final Cast cast;
    private final Drafts drafts;
    private final Places places;

    Accreditations(Chart chart, Cast cast, Drafts drafts, Places places) {
        this.chart = chart;
        this.cast = cast;
        this.drafts = drafts;
        this.places = places;
    }

    Outcome read(Match contact, List<Mention> ambassadors) {
        if (ambassadors.isEmpty()) {
            return Outcome.none("no ambassador is named");
        }
        Encounter e = drafts.of(contact);
        cast.join(e, ambassadors);
        Range place = places.of(contact);
        for (Mention ambassador : ambassadors) {
            String post = other(ambassador.range(), e);
            if (post != null) {
                e.parties().add(post);
            }
        }
        if (e.parties().size() == 1 && place != null) {
            String post = other(place, e);
            if (post != null) {
                e.parties().add(post);
            }
        }
        cast.completeAtHome(e);
        e.setPlace(place);
        return Outcome.ofTwo(e);
    }

    /** The state that some words name besides those that present: that of the post. */
    private @Nullable String other(Range words, Encounter e) {
        for (String kind : List.of("party", "place")) {
            for (Occurrence o : chart.within(words, kind, Occurrence.class)) {
                if (o.value().length() == Sides.STATE
                        && !o.value().equals("XXX")
                        && !e.parties().contains(o.value())) {
                    return o.value();
                }
            }
        }
        return null;
    }
}
