package org.chancery.reader.engagements;

import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.dating.Year;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.DateBasis;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Which of the dates told with a contact is its own, and what stands in where none is told. */
public final class DateChoice {
    /** How many words behind the day that opens an article what is told still belongs to it. */
    private static final int ROUND_LEAD = 80;

    private final Chart chart;
    private final Calendar calendar;
    private final Tense tense;
    private final Engagements engagements;

    public DateChoice(Chart chart, Calendar calendar, Engagements engagements) {
        this.chart = chart;
        this.calendar = calendar;
        this.tense = new Tense(calendar);
        this.engagements = engagements;
    }

    /** The date of a contact, or null. */
    public @Nullable Dated of(Encounter e) {
        Dated told = ofVisit(e) ? monthOf(told(e)) : told(e);
        if (told != null && !(e.status() == Status.HELD && isYearOfPublication(told))) {
            return told;
        }
        return switch (e.status()) {
            case PLANNED -> e.type() == EngagementType.VISIT ? null : monthOfVisit(e);
            case CANCELLED -> calendar.month();
            case RECALLED -> null;
            case HELD -> ofHeld(e);
        };
    }

    /** What stands in for the date of a contact that is reported without one. */
    private @Nullable Dated ofHeld(Encounter e) {
        Dated day = null;
        if (e.type() != EngagementType.VISIT) {
            Dated story = dayOfStory(e);
            day = story != null ? story : onlyDay(e);
        }
        Dated month = day != null ? day : month();
        return month != null ? month : year();
    }

    /** The year that the text points to, where it tells no month. */
    private @Nullable Dated year() {
        Year year = calendar.year();
        return year == null
                ? null
                : new Dated(String.valueOf(year.value()), DateBasis.INFERRED, year.spans(), year.rule());
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

    /** The day of the contact told last before, in the same paragraph: what happens there goes on. */
    private @Nullable Dated dayOfStory(Encounter e) {
        Encounter before = null;
        for (Encounter earlier : engagements.all()) {
            boolean near = earlier.status() == Status.HELD
                    && earlier.type() != EngagementType.VISIT
                    && earlier.at() < e.at()
                    && chart.text().lineNumber(earlier.at()) == chart.text().lineNumber(e.at());
            if (near && told(earlier) != null && (before == null || earlier.at() > before.at())) {
                before = earlier;
            }
        }
        Dated date = before == null ? null : told(before);
        return date == null || !date.isDay()
                ? null
                : new Dated(date.edtf(), DateBasis.INFERRED, date.spans(), "date.day-of-story");
    }

    /** What is planned without a date falls in the month of the visit between the same parties. */
    private @Nullable Dated monthOfVisit(Encounter e) {
        for (Encounter visit : engagements.all()) {
            boolean frame = visit.type() == EngagementType.VISIT
                    && (visit.status() == Status.PLANNED || visit.status() == Status.HELD)
                    && e.parties().containsAll(visit.parties());
            Dated date = frame ? of(visit) : null;
            if (date != null && date.month() > 0) {
                return new Dated(date.edtf().substring(0, 7), DateBasis.INFERRED, date.spans(), "date.month-of-visit");
            }
        }
        return null;
    }

    /** The one day on which everything is told to have happened; null where several days are told, or none. */
    private @Nullable Dated onlyDay(Encounter of) {
        Dated only = null;
        for (Encounter e : engagements.all()) {
            Dated date = e.status() == Status.HELD && e.type() != EngagementType.VISIT ? told(e) : null;
            if (date == null || !date.isDay()) {
                continue;
            }
            if (only != null && !only.edtf().equals(date.edtf())) {
                return null;
            }
            only = date;
        }
        return only == null
                ? leadDay(of)
                : new Dated(only.edtf(), DateBasis.INFERRED, only.spans(), "date.only-day-told");
    }

    /** The day that opens the article, for what is told round it where no contact has a day of its own. */
    private @Nullable Dated leadDay(Encounter e) {
        Dated lead = calendar.told().lead();
        if (lead == null || e.at() > lead.spans().getFirst().to() + ROUND_LEAD || tense.of(lead) != Status.HELD) {
            return null;
        }
        return new Dated(lead.edtf(), DateBasis.INFERRED, lead.spans(), "date.day-of-lead");
    }

    /** Of the dates told: for a visit the interval, else the most exact, of equally exact ones the first. */
    private @Nullable Dated told(Encounter e) {
        Dated best = null;
        for (Range range : e.dates()) {
            for (Match match : chart.within(range, "date", Match.class)) {
                Dated date = calendar.resolve(match);
                if (date != null && (best == null || worth(date, e) > worth(best, e))) {
                    best = date;
                }
            }
        }
        return best;
    }

    private static int worth(Dated date, Encounter e) {
        boolean interval = date.edtf().indexOf('/') > 0;
        if (interval) {
            return e.type() == EngagementType.VISIT ? 6 : 2;
        }
        if (date.isDay()) {
            return 5;
        }
        return date.month() < 0 ? 1 : date.edtf().endsWith("~") ? 4 : 3;
    }

    /** The month of publication; where that is not known, the month of the first contact that is told with its day. */
    private @Nullable Dated month() {
        Dated published = calendar.month();
        if (published != null) {
            return published;
        }
        for (Encounter e : engagements.all()) {
            Dated date = e.status() == Status.HELD ? told(e) : null;
            if (date != null && date.isDay()) {
                return new Dated(
                        date.edtf().substring(0, 7), DateBasis.INFERRED, date.spans(), "date.month-of-companion");
            }
        }
        Dated lead = calendar.told().lead();
        return lead == null
                ? null
                : new Dated(lead.edtf().substring(0, 7), DateBasis.INFERRED, lead.spans(), "date.month-of-lead");
    }
}
