package org.chancery.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.dating.Year;
import org.chancery.reader.engagements.DateChoice;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.PlaceChoice;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.DateBasis;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Ground;
import org.chancery.record.Occasion;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** Writes engagements, and on which words each thing told of them rests. */
final class EngagementAssembly {
    private final Text text;
    private final @Nullable Year year;
    private final DateChoice dates;
    private final PlaceChoice places;

    EngagementAssembly(Floors floors) {
        this.text = floors.chart().text();
        this.year = floors.calendar().year();
        this.dates = new DateChoice(floors.chart(), floors.calendar(), floors.engagements());
        this.places = new PlaceChoice(floors.chart(), floors.engagements());
    }

    /** @param persons ids of those who take part */
    Engagement engagement(Encounter e, String id, List<String> persons) {
        Dated date = dates.of(e);
        Map<String, Ground> grounds = new LinkedHashMap<>();
        if (date != null) {
            groundYear(date, grounds);
        }
        Place place = place(e, grounds);
        Occasion occasion = occasion(e, grounds);
        return new Engagement(
                id,
                e.type(),
                e.form(),
                e.status(),
                date == null ? null : new EventDate(date.edtf(), date.basis(), spans(date.spans())),
                place,
                List.copyOf(e.parties()),
                persons,
                occasion,
                spans(e.evidence()),
                e.rule(),
                grounds);
    }

    /** The words that the year of a date was worked out from, where the document as a whole gave it. */
    private void groundYear(Dated date, Map<String, Ground> grounds) {
        if (year != null && date.basis() == DateBasis.INFERRED && date.spans().containsAll(year.spans())) {
            grounds.put("year", new Ground(year.rule(), spans(year.spans())));
        }
    }

    private @Nullable Place place(Encounter e, Map<String, Ground> grounds) {
        PlaceChoice.Found where = places.of(e);
        if (where == null) {
            return null;
        }
        grounds.put("place", new Ground(where.rule(), List.of(text.span(where.words()))));
        return new Place(where.named() ? text.quote(where.words()) : null, where.country());
    }

    private @Nullable Occasion occasion(Encounter e, Map<String, Ground> grounds) {
        Range event = e.event();
        if (event == null || e.type() == EngagementType.CONFERENCE) {
            return null;
        }
        grounds.put("occasion", new Ground("occasion.named", List.of(text.span(event))));
        return new Occasion(text.quote(event));
    }

    private List<Span> spans(List<Range> ranges) {
        return ranges.stream().sorted().map(text::span).toList();
    }
}
