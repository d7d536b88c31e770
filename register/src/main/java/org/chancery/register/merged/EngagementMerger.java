package org.chancery.register.merged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Place;
import org.chancery.record.Status;
import org.chancery.register.identity.Cluster;
import org.chancery.register.identity.Days;
import org.chancery.register.identity.EngagementMention;
import org.chancery.register.merged.MergedEngagement.Moment;
import org.chancery.register.merged.MergedEngagement.Participant;
import org.chancery.register.merged.MergedEngagement.Source;
import org.jspecify.annotations.Nullable;

/** Makes one engagement of all that is said of it. */
final class EngagementMerger {
    private EngagementMerger() {}

    /**
     * One engagement.
     *
     * @param said what is said of it, in the order of publication
     * @param persons the person behind each mention of one
     */
    static MergedEngagement merge(
            Cluster cluster, List<Said<EngagementMention>> said, Map<String, MergedPerson> persons) {
        List<EngagementMention> mentions = said.stream().map(Said::fact).toList();
        return new MergedEngagement(
                cluster.id(),
                mentions.getFirst().fact().type(),
                Usual.of(mentions, mention -> mention.fact().form()),
                status(mentions),
                date(mentions),
                place(mentions),
                parties(mentions),
                participants(mentions, persons),
                said.stream().flatMap(one -> sources(one).stream()).toList(),
                history(said),
                cluster.joins());
    }

    /** Held if it was so in any document; else what the last document says. */
    private static Status status(List<EngagementMention> mentions) {
        List<Status> told =
                mentions.stream().map(mention -> mention.fact().status()).toList();
        if (told.contains(Status.HELD)) {
            return Status.HELD;
        }
        return told.contains(Status.RECALLED) ? Status.RECALLED : told.getLast();
    }

    /** The most usual date; one told to the day before a vaguer one, one of what has been before a plan. */
    private static @Nullable String date(List<EngagementMention> mentions) {
        List<EngagementMention> past =
                mentions.stream().filter(EngagementMention::tookPlace).toList();
        List<EngagementMention> from = past.stream().anyMatch(m -> m.fact().date() != null) ? past : mentions;
        Map<String, Integer> votes = new HashMap<>();
        Set<String> brief = new HashSet<>();
        for (EngagementMention mention : from) {
            EventDate date = mention.fact().date();
            if (date != null) {
                votes.merge(date.value(), 1, Integer::sum);
                Days days = mention.days();
                if (days != null && days.isBrief()) {
                    brief.add(date.value());
                }
            }
        }
        boolean stay = mentions.getFirst().fact().type() == EngagementType.VISIT;
        return votes.keySet().stream()
                .min(Comparator.comparing((String date) -> !brief.contains(date))
                        .thenComparing(date -> stay && !date.contains("/"))
                        .thenComparing(date -> -votes.getOrDefault(date, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static @Nullable Place place(List<EngagementMention> mentions) {
        List<Place> places = mentions.stream()
                .map(mention -> mention.fact().place())
                .filter(Objects::nonNull)
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        String country = Usual.of(places, Place::country);
        String name = Usual.of(
                places.stream()
                        .filter(place -> Objects.equals(place.country(), country))
                        .toList(),
                Place::name);
        return new Place(name, country);
    }

    /** The parties in the order that most give. */
    private static List<String> parties(List<EngagementMention> mentions) {
        String usual =
                Usual.of(mentions, mention -> String.join(" ", mention.fact().parties()));
        return usual == null || usual.isEmpty() ? List.of() : List.of(usual.split(" "));
    }

    /** All who are said to have taken part, those first whom most name. */
    private static List<Participant> participants(List<EngagementMention> mentions, Map<String, MergedPerson> persons) {
        List<String> ids = new ArrayList<>();
        Map<String, MergedPerson> byId = new LinkedHashMap<>();
        for (EngagementMention mention : mentions) {
            for (String key : mention.persons()) {
                MergedPerson person = persons.get(key);
                if (person != null) {
                    ids.add(person.id());
                    byId.put(person.id(), person);
                }
            }
        }
        return Usual.all(ids).stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .map(person -> new Participant(person.id(), person.names().getFirst(), person.international()))
                .toList();
    }

    private static List<Source> sources(Said<EngagementMention> one) {
        Witness by = one.by();
        EngagementMention mention = one.fact();
        return by.sources().stream()
                .map(source -> new Source(
                        source,
                        by.document(),
                        mention.key(),
                        by.account(),
                        mention.fact().status(),
                        mention.fact().evidence(),
                        by.takenDown()))
                .toList();
    }

    /** Each state and date, at the document that told it first. */
    private static List<Moment> history(List<Said<EngagementMention>> said) {
        Map<String, Moment> moments = new LinkedHashMap<>();
        for (Said<EngagementMention> one : said) {
            EventDate date = one.fact().fact().date();
            String value = date == null ? null : date.value();
            Status status = one.fact().fact().status();
            moments.putIfAbsent(
                    status + " " + value,
                    new Moment(status, value, one.by().sources().getFirst()));
        }
        return List.copyOf(moments.values());
    }
}
