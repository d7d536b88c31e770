package org.chancery.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.rules.Match;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Status;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;
import org.jspecify.annotations.Nullable;

/** Finds contacts that the text puts on two days. */
final class DateConflicts {
    /** Two contacts of the same people that are told so many days apart may be one, misdated. */
    private static final int NEAR = 3;

    private final Floors floors;
    private final List<Engagement> engagements;
    private final List<Warning> all = new ArrayList<>();

    DateConflicts(Floors floors, List<Engagement> engagements) {
        this.floors = floors;
        this.engagements = engagements;
    }

    List<Warning> all() {
        withinOne();
        betweenTwo();
        return all;
    }

    /** One contact of which two sentences tell, each with one day. */
    private void withinOne() {
        Map<Encounter, Dated> first = new HashMap<>();
        for (Engagements.Telling telling : floors.engagements().tellings()) {
            Encounter encounter = telling.encounter();
            Dated day = lasting(encounter.type()) ? null : day(telling);
            Dated before = day == null ? null : first.putIfAbsent(encounter, day);
            if (day != null && before != null && !day.edtf().equals(before.edtf())) {
                warn(before.edtf(), day);
            }
        }
    }

    /** The one day that is told in the sentence of a contact word, or null. */
    private @Nullable Dated day(Engagements.Telling telling) {
        Dated only = null;
        for (Match date : floors.calendar()
                .within(floors.chart().text().sentence(telling.range().from()))) {
            Dated found = floors.calendar().resolve(date);
            if (only != null || found == null || !found.isDay() || found.year() < 0) {
                return null;
            }
            only = found;
        }
        return only;
    }

    private void warn(String before, Dated day) {
        all.add(new Warning(
                WarningCode.DATE_CONFLICT,
                "One and the same contact is told to have taken place on " + before + " and on " + day.edtf()
                        + "; the reading has the former. Compare another report of it.",
                floors.chart().text().span(day.spans().getFirst())));
    }

    /** Two contacts of one kind ("talks" and "talks") that differ in their day alone, and by little. */
    private void betweenTwo() {
        Map<List<Object>, EventDate> first = new HashMap<>();
        for (Engagement engagement : engagements) {
            EventDate date = engagement.date();
            boolean known = engagement.form() != null
                    && engagement.persons().size() >= 2
                    && engagement.status() == Status.HELD
                    && !lasting(engagement.type())
                    && date != null
                    && isDay(date)
                    && !date.spans().isEmpty();
            EventDate before = known ? first.putIfAbsent(key(engagement), date) : null;
            if (before != null && date != null && near(before, date)) {
                all.add(new Warning(
                        WarningCode.DATE_CONFLICT,
                        "Contacts of the same people are told for " + before.value() + " and for " + date.value()
                                + "; they may be one, misdated. Compare another report.",
                        date.spans().getFirst()));
            }
        }
    }

    private static List<Object> key(Engagement e) {
        return List.of(e.type(), String.valueOf(e.form()), new HashSet<>(e.parties()), new HashSet<>(e.persons()));
    }

    private static boolean isDay(EventDate date) {
        return date.value().matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static boolean near(EventDate one, EventDate other) {
        long days = ChronoUnit.DAYS.between(LocalDate.parse(one.value()), LocalDate.parse(other.value()));
        return days != 0 && Math.abs(days) <= NEAR;
    }

    /** Whether a contact of this type goes on for days. */
    private static boolean lasting(EngagementType type) {
        return type == EngagementType.VISIT || type == EngagementType.CONFERENCE;
    }
}
