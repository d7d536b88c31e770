package org.chancery.reader.engagements;

import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Chart;
import org.chancery.record.DateBasis;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Which of the dates told with a contact is its own, and what stands in where none is told. */
public final class DateChoice {
    private final Calendar calendar;
    private final Engagements engagements;
    private final OwnDates own;
    private final StandIns standIns;

    public DateChoice(Chart chart, Calendar calendar, Engagements engagements) {
        this.calendar = calendar;
        this.engagements = engagements;
        this.own = new OwnDates(chart, calendar);
        this.standIns = new StandIns(chart.text(), calendar, engagements, own);
    }

    /** The date of a contact, or null. */
    public @Nullable Dated of(Encounter e) {
        Dated told = ofVisit(e) ? monthOf(own.of(e)) : own.of(e);
        if (told != null && !(e.status() == Status.HELD && isYearOfPublication(told))) {
            return told;
        }
        return switch (e.status()) {
            case PLANNED -> e.type() == EngagementType.VISIT ? null : monthOfVisit(e);
            case CANCELLED -> calendar.month();
            case RECALLED -> null;
            case HELD -> standIns.ofHeld(e);
        };
    }

    /** What is planned without a date falls in the month of the visit between the same parties, else of the one journey of one of them. */
    private @Nullable Dated monthOfVisit(Encounter e) {
        Encounter journey = null;
        boolean several = false;
        for (Encounter visit : engagements.all()) {
            boolean told = visit.type() == EngagementType.VISIT
                    && (visit.status() == Status.PLANNED || visit.status() == Status.HELD);
            if (told && e.parties().containsAll(visit.parties())) {
                Dated month = monthOf(of(visit), "date.month-of-visit");
                if (month != null) {
                    return month;
                }
            }
            if (told && e.parties().contains(visit.parties().iterator().next())) {
                several |= journey != null;
                journey = visit;
            }
        }
        return journey == null || several ? null : monthOf(of(journey), "date.month-of-journey");
    }

    private static @Nullable Dated monthOf(@Nullable Dated date, String rule) {
        return date == null || date.month() < 0
                ? null
                : new Dated(date.edtf().substring(0, 7), DateBasis.INFERRED, date.spans(), rule);
    }

    /** Whether what is told as its date is how long the visit lasts to which it belongs. */
    private boolean ofVisit(Encounter e) {
        return (e.type() == EngagementType.MEETING || e.type() == EngagementType.CEREMONY)
                && engagements.all().stream()
                        .filter(visit -> visit.type() == EngagementType.VISIT)
                        .anyMatch(
                                visit -> e.dates().size() == 1 && visit.dates().containsAll(e.dates()));
    }

    private static @Nullable Dated monthOf(@Nullable Dated date) {
        if (date == null || date.edtf().indexOf('/') < 0 || date.month() < 0) {
            return date;
        }
        return new Dated(date.edtf().substring(0, 7), DateBasis.INFERRED, date.spans(), "date.month-in-visit");
    }

    /** Whether a date is only the year in which the article was published, which says less than its month. */
    private boolean isYearOfPublication(Dated date) {
        Dated month = calendar.month();
        return month != null && date.edtf().length() == 4 && month.edtf().startsWith(date.edtf());
    }
}
