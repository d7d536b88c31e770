package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * How two mentions of engagements fit each other, field by field.
 *
 * @param apart whether some field says that they cannot be one
 * @param days how the days fit
 * @param parties whether the parties are the same on both sides
 * @param company who took part
 * @param place whether both are in one country
 * @param form whether both have one form
 * @param words whether near copies of one article tell of both in the same words
 */
record Fit(boolean apart, DaysFit days, boolean parties, Company company, boolean place, boolean form, boolean words) {
    /** In many-sided engagements so great a share of the parties must be the same. */
    private static final double MOST_PARTIES = 0.6;

    /** How the days of two mentions lie to each other. */
    enum DaysFit {
        /** One day, or one short stay that both overlap. */
        SAME,
        /** Days side by side, as where it was evening here and morning there. */
        NEXT,
        /** One is told less exactly, and the other lies in it. */
        WITHIN,
        /** One has no date. */
        OPEN,
        /** None of it is common. */
        APART
    }

    static Fit of(EngagementMention a, EngagementMention b, PersonIdentity persons) {
        boolean words = a.account().equals(b.account())
                && words(a).equals(words(b))
                && !String.join("", words(a)).isEmpty();
        Company company = Company.of(a, b, persons);
        boolean parties = a.parties().equals(b.parties());
        DaysFit days = days(a, b);
        // Nobody is in two countries with the same counterpart on one day: there one of the places is told wrongly.
        boolean apart = a.document().equals(b.document())
                || a.fact().type() != b.fact().type()
                || !parties && !manySided(a, b)
                || !company.clashing().isEmpty() && clashCounts(a, b, company)
                || formsClash(a, b)
                || hostsClash(a, b)
                || placesClash(a, b)
                        && !(days == DaysFit.SAME && company.shared().size() > 1)
                || days == DaysFit.APART && !words;
        boolean place = country(a) != null && Objects.equals(country(a), country(b));
        boolean form = a.fact().form() != null && a.fact().form() == b.fact().form();
        return new Fit(apart, days, parties, company, place, form, words);
    }

    /** How much speaks for the two being one, to try the surest pairs first. */
    int strength() {
        return 4 * company.shared().size()
                + 2 * company.likely().size()
                + (days == DaysFit.SAME ? 4 : 0)
                + (parties ? 2 : 0)
                + (place ? 1 : 0)
                + (form ? 1 : 0);
    }

    /** The fields that fit, in words. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(List.of("type"));
        add(fields, parties, "parties");
        add(fields, !parties, "most parties");
        add(fields, words, "words of a copy");
        switch (days) {
            case SAME -> fields.add("days");
            case NEXT -> fields.add("days next to each other");
            case WITHIN -> fields.add("days as far as told");
            case OPEN, APART -> {}
        }
        add(fields, !company.shared().isEmpty(), "persons");
        add(fields, !company.likely().isEmpty(), "alike persons");
        add(fields, place, "country");
        add(fields, form, "form");
        return List.copyOf(fields);
    }

    private static void add(List<String> fields, boolean fits, String field) {
        if (fits) {
            fields.add(field);
        }
    }

    private static DaysFit days(EngagementMention a, EngagementMention b) {
        Days one = a.days();
        Days other = b.days();
        if (one == null || other == null) {
            return DaysFit.OPEN;
        }
        long apart = one.apart(other);
        boolean brief = one.isBrief() && other.isBrief();
        if (apart == 0) {
            return brief && (stays(a) || one.isDay() == other.isDay()) ? DaysFit.SAME : DaysFit.WITHIN;
        }
        return apart == 1 && brief ? DaysFit.NEXT : DaysFit.APART;
    }

    /** Whether engagements of this kind go on for days, so that a day within is the same. */
    private static boolean stays(EngagementMention mention) {
        return mention.fact().type() == EngagementType.VISIT || mention.fact().type() == EngagementType.CONFERENCE;
    }

    private static boolean manySided(EngagementMention a, EngagementMention b) {
        Set<String> common = new TreeSet<>(a.parties());
        common.retainAll(b.parties());
        Set<String> all = new TreeSet<>(a.parties());
        all.addAll(b.parties());
        // Two who talk apart from a third do so in a meeting of their own, often on the same day.
        boolean many = a.fact().type() == EngagementType.CONFERENCE
                || a.fact().type() == EngagementType.CEREMONY
                || Math.min(a.parties().size(), b.parties().size()) > 2;
        return many && common.size() >= 2 && common.size() >= MOST_PARTIES * all.size();
    }

    /** Visits have guests to compare, not those whom they meet; at conferences each outlet names its own people. */
    private static boolean clashCounts(EngagementMention a, EngagementMention b, Company company) {
        return switch (a.fact().type()) {
            case CONFERENCE -> false;
            case VISIT -> company.clashing().stream().anyMatch(party -> !party.equals(a.host()));
            case MEETING, CALL, CEREMONY, MESSAGE -> true;
        };
    }

    private static boolean formsClash(EngagementMention a, EngagementMention b) {
        Form one = a.fact().form();
        Form other = b.fact().form();
        if (one == null || other == null || one == other) {
            return false;
        }
        return switch (a.fact().type()) {
            case CEREMONY -> true;
            case MESSAGE -> one != Form.LETTER && other != Form.LETTER;
            case MEETING, CALL, VISIT, CONFERENCE -> false;
        };
    }

    private static boolean hostsClash(EngagementMention a, EngagementMention b) {
        return a.fact().type() == EngagementType.VISIT && !Objects.equals(a.host(), b.host());
    }

    private static boolean placesClash(EngagementMention a, EngagementMention b) {
        return switch (a.fact().type()) {
            case CALL, MESSAGE -> false;
            case MEETING, VISIT, CONFERENCE, CEREMONY ->
                country(a) != null && country(b) != null && !Objects.equals(country(a), country(b));
        };
    }

    private static @Nullable String country(EngagementMention mention) {
        Place place = mention.fact().place();
        return place == null ? null : place.country();
    }

    private static List<String> words(EngagementMention mention) {
        return mention.fact().evidence().stream().map(Span::quote).toList();
    }
}
