package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.people.Individual;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Role;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/**
 * Joins what several sentences tell of one contact: the same type, the same parties, persons that do not
 * exclude each other, and dates that can be those of one event.
 */
final class Joining {
    private static final Set<@Nullable Form> BY_TURNS = EnumSet.of(Form.SESSION, Form.DIALOGUE);
    private static final Set<@Nullable Form> RECEIVING = EnumSet.of(Form.RECEPTION, Form.COURTESY_CALL, Form.TALKS);

    private static final Set<Role> SINGLE =
            EnumSet.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.PARLIAMENT_LEADER, Role.FOREIGN_MINISTER);

    /** The most words of an event's name that is its head alone. */
    private static final int HEAD = 2;

    private final Chart chart;
    private final Calendar calendar;
    private final List<Encounter> all = new ArrayList<>();

    Joining(Chart chart, Calendar calendar) {
        this.chart = chart;
        this.calendar = calendar;
    }

    /** Adds a telling; gives back the encounter that it belongs to. */
    Encounter add(Encounter telling) {
        for (Encounter known : all) {
            if (same(known, telling)) {
                known.absorb(telling);
                return known;
            }
        }
        all.add(telling);
        return telling;
    }

    List<Encounter> all() {
        return List.copyOf(all);
    }

    private boolean same(Encounter a, Encounter b) {
        return a.type() == b.type()
                && (partiesFit(a, b) || knownEvent(a, b))
                && (personsFit(a, b) || namedAgain(a, b))
                && (a.type() == EngagementType.MESSAGE || officesFit(a, b) && officesFit(b, a))
                && statusesFit(a.status(), b.status())
                && datesFit(a, b)
                && eventsFit(a, b)
                && formsFit(a.form(), b.form());
    }

    private static boolean partiesFit(Encounter a, Encounter b) {
        if (a.type() == EngagementType.VISIT || a.type() == EngagementType.MESSAGE) {
            return new ArrayList<>(a.parties()).equals(new ArrayList<>(b.parties()));
        }
        return a.type() == EngagementType.MEETING
                ? a.parties().equals(b.parties())
                : a.parties().containsAll(b.parties()) || b.parties().containsAll(a.parties());
    }

    /** Whether a conference that is told again by its head word alone can be one told before, whoever is named with it. */
    private boolean knownEvent(Encounter known, Encounter told) {
        Range name = told.event();
        Range before = known.event();
        return known.type() == EngagementType.CONFERENCE
                && name != null
                && before != null
                && name.length() <= HEAD
                && before.length() > HEAD
                && words(new Range(before.from(), before.from() + name.length()))
                        .equals(words(name));
    }

    /** Whether a ceremony is told again by its head word alone: whoever else is named took part in it too. */
    private static boolean namedAgain(Encounter known, Encounter told) {
        Range name = told.event();
        return known.type() == EngagementType.CEREMONY
                && known.form() != null
                && name != null
                && name.length() <= HEAD
                && known.parties().equals(told.parties());
    }

    /** Of each party that both tell persons of, one has all the other's. */
    private static boolean personsFit(Encounter a, Encounter b) {
        for (String party : a.parties()) {
            Set<Individual> here = of(a, party);
            Set<Individual> there = of(b, party);
            if (!here.isEmpty() && !there.isEmpty() && !here.containsAll(there) && !there.containsAll(here)) {
                return false;
            }
        }
        return true;
    }

    /** Who takes part in one by an office that only one can hold is not somebody of another such office who does in the other. */
    private static boolean officesFit(Encounter a, Encounter b) {
        for (Map.Entry<String, Role> office : a.offices().entrySet()) {
            Set<Role> others = new HashSet<>();
            of(b, office.getKey()).forEach(who -> others.add(who.role()));
            Role unnamed = b.offices().get(office.getKey());
            if (unnamed != null) {
                others.add(unnamed);
            }
            if (SINGLE.contains(office.getValue())
                    && !others.isEmpty()
                    && !others.contains(office.getValue())
                    && SINGLE.containsAll(others)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Individual> of(Encounter e, String party) {
        Set<Individual> persons = new HashSet<>();
        for (Individual person : e.persons()) {
            if (party.equals(person.party())) {
                persons.add(person);
            }
        }
        return persons;
    }

    private static boolean statusesFit(Status a, Status b) {
        return a == b || a == Status.HELD || b == Status.HELD;
    }

    private boolean datesFit(Encounter a, Encounter b) {
        Dated here = first(a);
        Dated there = first(b);
        return here == null || there == null || here.agrees(there);
    }

    private @Nullable Dated first(Encounter e) {
        for (Range range : e.dates()) {
            for (Match date : chart.within(range, "date", Match.class)) {
                return calendar.resolve(date);
            }
        }
        return null;
    }

    private boolean eventsFit(Encounter a, Encounter b) {
        if (a.type() == EngagementType.CEREMONY && a.form() != b.form()) {
            return false;
        }
        boolean named = a.type() == EngagementType.CONFERENCE || a.type() == EngagementType.CEREMONY;
        if (!named || a.event() == null || b.event() == null) {
            return true;
        }
        Set<String> here = words(a.event());
        Set<String> there = words(b.event());
        return here.containsAll(there) || there.containsAll(here);
    }

    /** A session or dialogue that two hold by turns is not the reception, courtesy call or talks of those who come for it. */
    private static boolean formsFit(@Nullable Form a, @Nullable Form b) {
        return !(BY_TURNS.contains(a) && RECEIVING.contains(b)) && !(BY_TURNS.contains(b) && RECEIVING.contains(a));
    }

    private Set<String> words(Range range) {
        Set<String> words = new HashSet<>();
        for (int t = range.from(); t < range.to(); t++) {
            words.add(chart.text().word(t));
        }
        return words;
    }
}
