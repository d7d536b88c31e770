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
    /** How long a year is in EDTF. */
    private static final int YEAR = 4;

    private final Chart chart;
    private final ClauseWords words;
    private final Calendar calendar;
    private final Engagements engagements;
    private final OwnDates own;
    private final StandIns standIns;
    private final Lengths lengths;

    public DateChoice(Chart chart, Calendar calendar, Engagements engagements) {
        this.chart = chart;
        this.words = new ClauseWords(chart);
        this.calendar = calendar;
        this.engagements = engagements;
        this.own = new OwnDates(chart, calendar);
        this.lengths = new Lengths(chart);
        this.standIns = new StandIns(chart.text(), calendar, engagements, own);
    }

    /** The date of a contact, or null. */
    public @Nullable Dated of(Encounter e) {
        Dated its = own.of(e);
        Dated told = ofVisit(e) ? monthOf(its) : lengths.lasting(e, its);
        if (told != null && !(e.status() == Status.HELD && isYearOfPublication(told))) {
            return told;
        }
        return switch (e.status()) {
            case PLANNED -> planned(e);
            case CANCELLED -> calendar.month();
            case RECALLED -> null;
            case HELD -> standIns.ofHeld(e, e.type() != EngagementType.VISIT || lengths.of(e) == 1);
        };
    }

    /** What is planned without a date falls in the visit it belongs to; where days are told that cannot be worked out, in the year. */
    private @Nullable Dated planned(Encounter e) {
        Dated same = followsOn(e);
        if (same != null) {
            return same;
        }
        Dated visit = e.type() == EngagementType.VISIT ? null : inVisit(e);
        return visit == null && own.isOpen(e) ? standIns.year() : visit;
    }

    /** The day of what is planned just before, where the words say that it follows on it: "right after the welcome". */
    private @Nullable Dated followsOn(Encounter e) {
        Encounter before = null;
        for (Encounter other : engagements.all()) {
            boolean earlier = other.at() < e.at() && other.status() == Status.PLANNED;
            before = earlier && (before == null || other.at() > before.at()) ? other : before;
        }
        if (before == null
                || !words.within("right-after", chart.text().sentence(e.at()).from(), e.at())) {
            return null;
        }
        Dated day = of(before);
        return day == null || !day.isDay()
                ? null
                : new Dated(day.edtf(), DateBasis.INFERRED, day.spans(), "date.follows-on");
    }

    /** The day of a planned visit of one day between the same parties, or its month, else that of the one journey of one of them. */
    private @Nullable Dated inVisit(Encounter e) {
        Encounter journey = null;
        boolean several = false;
        for (Encounter visit : engagements.all()) {
            boolean told = visit.type() == EngagementType.VISIT
                    && (visit.status() == Status.PLANNED || visit.status() == Status.HELD);
            if (told && e.parties().containsAll(visit.parties())) {
                Dated its = of(visit);
                Dated when = its != null && its.isDay() && visit.status() == Status.PLANNED
                        ? new Dated(its.edtf(), DateBasis.INFERRED, its.spans(), "date.day-of-visit")
                        : whole(its, "date.month-of-visit");
                if (when != null) {
                    return when;
                }
            }
            if (told && e.parties().contains(visit.parties().iterator().next())) {
                several |= journey != null;
                journey = visit;
            }
        }
        return journey == null || several ? null : whole(of(journey), "date.month-of-journey");
    }

    /** The month of a visit, or the year where no more is known; null where it goes on from one month to the next. */
    private static @Nullable Dated whole(@Nullable Dated visit, String rule) {
        if (visit == null) {
            return null;
        }
        if (visit.edtf().length() == YEAR) {
            return new Dated(visit.edtf(), DateBasis.INFERRED, visit.spans(), rule);
        }
        Dated month = monthOf(visit, rule);
        int slash = visit.edtf().indexOf('/');
        boolean stays =
                month != null && (slash < 0 || visit.edtf().substring(slash + 1).startsWith(month.edtf()));
        return stays ? month : null;
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
        return month != null && date.edtf().length() == YEAR && month.edtf().startsWith(date.edtf());
    }
}
