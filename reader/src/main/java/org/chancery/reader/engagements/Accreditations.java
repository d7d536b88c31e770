package org.chancery.reader.engagements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/** An ambassador presents credentials, and it is not told to whom: to the state of the post. */
final class Accreditations {
    private final Posts posts;
    private final Cast cast;
    private final Drafts drafts;
    private final Places places;

    Accreditations(Chart chart, Cast cast, Drafts drafts, Places places) {
        this.posts = new Posts(chart);
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
            String post = posts.other(ambassador.range(), e.parties());
            if (post != null) {
                e.parties().add(post);
            }
        }
        if (e.parties().size() == 1 && place != null) {
            String post = posts.other(place, e.parties());
            if (post != null) {
                e.parties().add(post);
            }
        }
        cast.completeAtHome(e);
        e.setPlace(place);
        return Outcome.ofTwo(e);
    }
}
