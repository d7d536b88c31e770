package org.chancery.reader.engagements;

import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.dating.Year;
import org.chancery.reader.text.Text;
import org.chancery.record.DateBasis;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** What stands in for the date of a contact that is reported without one: the day of the story, else the month or the year. */
final class StandIns {
    /** How many words behind the day that opens an article what is told still belongs to it. */
    private static final int ROUND_LEAD = 80;

    /** How long a day is in EDTF. */
    private static final int DAY = 10;

    private final Text text;
    private final Calendar calendar;
    private final Tense tense;
    private final Engagements engagements;
    private final OwnDates own;

    StandIns(Text text, Calendar calendar, Engagements engagements, OwnDates own) {
        this.text = text;
        this.calendar = calendar;
        this.tense = new Tense(calendar);
        this.engagements = engagements;
        this.own = own;
    }

    /**
     * What stands in, or null.
     *
     * @param oneDay whether it is over in a day
     */
    @Nullable
    Dated ofHeld(Encounter e, boolean oneDay) {
        Dated day = null;
        if (oneDay) {
            Dated story = dayOfStory(e);
            day = story != null ? story : e.isWelcome() ? dayOfArrival(e) : null;
            day = day != null ? day : onlyDay(e);
        }
        Dated month = day != null ? day : month();
        return month != null ? month : year();
    }

    /** The year that the text points to, where it tells no month. */
    @Nullable
    Dated year() {
        Year year = calendar.year();
        return year == null
                ? null
                : new Dated(String.valueOf(year.value()), DateBasis.INFERRED, year.spans(), year.rule());
    }

    /** The first day of the visit to which a welcome belongs, where that is told. */
    private @Nullable Dated dayOfArrival(Encounter e) {
        for (Encounter visit : engagements.all()) {
            Dated date =
                    visit.type() == EngagementType.VISIT && visit.parties().equals(e.parties()) ? own.of(visit) : null;
            if (date != null && date.edtf().length() >= DAY) {
                String first = date.edtf().substring(0, DAY);
                return new Dated(first, DateBasis.INFERRED, date.spans(), "date.day-of-arrival");
            }
        }
        return null;
    }

    /** The day of the contact told last before, in the same paragraph: what happens there goes on. */
    private @Nullable Dated dayOfStory(Encounter e) {
        Encounter before = null;
        for (Encounter earlier : engagements.all()) {
            boolean near = earlier.status() == Status.HELD
                    && earlier.type() != EngagementType.VISIT
                    && earlier.at() < e.at()
                    && text.lineNumber(earlier.at()) == text.lineNumber(e.at());
            if (near && own.of(earlier) != null && (before == null || earlier.at() > before.at())) {
                before = earlier;
            }
        }
        Dated date = before == null ? null : own.of(before);
        return date == null || !date.isDay()
                ? null
                : new Dated(date.edtf(), DateBasis.INFERRED, date.spans(), "date.day-of-story");
    }

    /**
     * The one day on which all that is told with a day happened, for contacts of the same parties and for messages sent like
     * one that has it; null where several days are told, or none.
     */
    private @Nullable Dated onlyDay(Encounter of) {
        Dated only = null;
        boolean akin = false;
        for (Encounter e : engagements.all()) {
            Dated date = e.status() == Status.HELD && e.type() != EngagementType.VISIT ? own.of(e) : null;
            if (date == null || !date.isDay()) {
                continue;
            }
            if (only != null && !only.edtf().equals(date.edtf())) {
                return null;
            }
            only = date;
            akin |= e.parties().equals(of.parties())
                    || e.type() == EngagementType.MESSAGE && of.type() == EngagementType.MESSAGE;
        }
        if (only == null) {
            return leadDay(of);
        }
        return akin ? new Dated(only.edtf(), DateBasis.INFERRED, only.spans(), "date.only-day-told") : null;
    }

    /** Whether one contact alone, other than a visit, is reported. */
    private boolean onlyOne() {
        return engagements.all().stream()
                        .filter(e -> e.status() == Status.HELD && e.type() != EngagementType.VISIT)
                        .limit(2)
                        .count()
                == 1;
    }

    /** The day that opens the article, for what is told round it where no contact has a day of its own. */
    private @Nullable Dated leadDay(Encounter e) {
        Dated lead = calendar.told().lead();
        if (lead == null || tense.of(lead) != Status.HELD) {
            return null;
        }
        boolean near = e.at() <= lead.spans().getFirst().to() + ROUND_LEAD;
        if (!near && !onlyOne()) {
            return null;
        }
        return new Dated(lead.edtf(), DateBasis.INFERRED, lead.spans(), "date.day-of-lead");
    }

    /** The month of publication; where that is not known, the month of the first contact that is told with its day. */
    private @Nullable Dated month() {
        Dated published = calendar.month();
        if (published != null) {
            return published;
        }
        for (Encounter e : engagements.all()) {
            Dated date = e.status() == Status.HELD ? own.of(e) : null;
            if (date != null && (date.isDay() || date.edtf().indexOf('/') == DAY)) {
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
