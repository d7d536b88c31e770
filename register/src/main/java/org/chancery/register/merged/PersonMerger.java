package org.chancery.register.merged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.register.identity.Cluster;
import org.chancery.register.identity.Days;
import org.chancery.register.identity.PersonMention;
import org.chancery.register.merged.MergedPerson.Tenure;
import org.jspecify.annotations.Nullable;

/** Makes one person of all that is said of them. */
final class PersonMerger {
    private PersonMerger() {}

    static MergedPerson merge(Cluster cluster, List<Said<PersonMention>> said) {
        List<PersonMention> mentions = said.stream().map(Said::fact).toList();
        TreeSet<String> sources = new TreeSet<>();
        said.forEach(one -> sources.addAll(one.by().sources()));
        return new MergedPerson(
                cluster.id(),
                Usual.of(mentions, PersonMention::international),
                Usual.all(mentions.stream().map(PersonMention::name).toList()),
                tenures(mentions),
                List.copyOf(sources),
                cluster.joins());
    }

    /** The offices, each with the time of being seen in it, by that time. */
    private static List<Tenure> tenures(List<PersonMention> mentions) {
        Map<String, List<PersonMention>> byOffice = new TreeMap<>();
        for (PersonMention mention : mentions) {
            byOffice.computeIfAbsent(mention.role().code() + " " + mention.represents(), o -> new ArrayList<>())
                    .add(mention);
        }
        return byOffice.values().stream()
                .map(PersonMerger::tenure)
                .sorted(Comparator.comparing(tenure -> tenure.seen() == null ? "~" : tenure.seen()))
                .toList();
    }

    private static Tenure tenure(List<PersonMention> mentions) {
        return new Tenure(
                Usual.of(mentions, PersonMention::office),
                mentions.getFirst().role(),
                mentions.getFirst().represents(),
                seen(mentions));
    }

    private static @Nullable String seen(List<PersonMention> mentions) {
        LocalDate first = null;
        LocalDate last = null;
        for (PersonMention mention : mentions) {
            Days seen = mention.seen();
            if (seen != null) {
                first = first == null || seen.from().isBefore(first) ? seen.from() : first;
                last = last == null || seen.to().isAfter(last) ? seen.to() : last;
            }
        }
        return first == null ? null : first + "/" + last;
    }
}
