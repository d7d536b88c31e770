package org.chancery.reader.engagements;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.EngagementType;
import org.chancery.record.Role;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Where a contact took place: where its own words say, else where the visit that it belongs to went, else the one country told. */
public final class PlaceChoice {
    private static final String AT_HOST = "place.of-host";
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private static final Set<Role> ABROAD =
            EnumSet.of(Role.AMBASSADOR, Role.PERMANENT_REPRESENTATIVE, Role.DIPLOMAT, Role.ENVOY);

    private final Chart chart;
    private final Engagements engagements;

    public PlaceChoice(Chart chart, Engagements engagements) {
        this.chart = chart;
        this.engagements = engagements;
    }

    /**
     * A place and the ground on which it is taken.
     *
     * @param words the words that name it, or whose country it is
     * @param country its state, or null
     * @param rule the rule that gave it
     */
    public record Found(Range words, @Nullable String country, String rule) {
        /** Whether the words name a place, not somebody whose country it is. */
        public boolean named() {
            return !rule.equals(AT_HOST);
        }
    }

    /** The place of a contact, or null; calls and messages have none. */
    public @Nullable Found of(Encounter e) {
        if (e.type() == EngagementType.CALL || e.type() == EngagementType.MESSAGE) {
            return null;
        }
        Range named = e.place();
        if (named != null) {
            return new Found(named, country(named), "place.named");
        }
        Found visited = e.type() == EngagementType.VISIT ? null : ofVisit(e);
        if (visited != null) {
            return visited;
        }
        Found only = e.status() == Status.HELD ? onlyCountry() : null;
        Found seat = only != null ? only : atHost(e);
        return seat == null && e.status() == Status.HELD && onTheWay(e) ? ofJourney(e) : seat;
    }

    /** Who receives somebody does so in their own country, unless their office is abroad. */
    private static @Nullable Found atHost(Encounter e) {
        Encounter.Host host = e.host();
        if (host == null || !STATES.contains(host.party()) || !e.parties().contains(host.party())) {
            return null;
        }
        boolean abroad =
                e.persons().stream().anyMatch(p -> host.party().equals(p.party()) && ABROAD.contains(p.role()));
        return abroad ? null : new Found(host.words(), host.party(), AT_HOST);
    }

    /** What visitor and host do together happens where the visitor is. */
    private @Nullable Found ofVisit(Encounter e) {
        Found found = null;
        for (Encounter visit : engagements.all()) {
            Range host = visit.place();
            if (host == null || !frames(visit, e)) {
                continue;
            }
            Found next = new Found(host, country(host), "place.of-visit");
            if (found != null && !Objects.equals(found.country, next.country)) {
                return null;
            }
            found = next;
        }
        return found != null || e.status() != Status.PLANNED ? found : ofJourney(e);
    }

    /** What one who is on a journey does or plans with others happens where the journey goes. */
    private @Nullable Found ofJourney(Encounter e) {
        Found found = null;
        for (Encounter visit : engagements.all()) {
            Range host = visit.type() == EngagementType.VISIT ? visit.place() : null;
            if (host == null
                    || visit.status() != Status.HELD
                    || !e.parties().contains(visit.parties().iterator().next())) {
                continue;
            }
            if (found != null) {
                return null;
            }
            found = new Found(host, country(host), "place.of-journey");
        }
        return found;
    }

    /** Whether somebody who is on the one journey told takes part. */
    private boolean onTheWay(Encounter e) {
        return engagements.all().stream()
                .filter(visit -> visit.type() == EngagementType.VISIT && visit.status() == Status.HELD)
                .anyMatch(visit -> visit.persons().stream().anyMatch(e.persons()::contains));
    }

    private static boolean frames(Encounter visit, Encounter e) {
        return visit.type() == EngagementType.VISIT
                && (visit.status() == e.status() || visit.status() == Status.HELD && e.status() == Status.PLANNED)
                && e.parties().containsAll(visit.parties());
    }

    /** The one country in which all that is told as held, and says where, took place. */
    private @Nullable Found onlyCountry() {
        Map<String, Range> countries = new LinkedHashMap<>();
        for (Encounter e : engagements.all()) {
            Range named = e.status() == Status.HELD ? e.place() : null;
            String code = named == null ? null : country(named);
            if (named != null && code != null) {
                countries.putIfAbsent(code, named);
            }
        }
        if (countries.size() != 1) {
            return null;
        }
        Map.Entry<String, Range> only = countries.entrySet().iterator().next();
        return new Found(only.getValue(), only.getKey(), "place.only-country-told");
    }

    private @Nullable String country(Range where) {
        String country = null;
        for (Finding f : chart.starting(where.from())) {
            if (f instanceof Occurrence o
                    && o.to() == where.to()
                    && (o.kind().equals("place") || o.kind().equals("party"))) {
                country = o.value();
            }
        }
        return States.isState(country) ? country : null;
    }
}
