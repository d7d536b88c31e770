package org.chancery.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of one name in one kind of office for one party: as good as one person, and taken together so
 * that somebody who is mentioned ten thousand times is compared a few times.
 */
final class Profile {
    private final List<PersonMention> mentions;
    private final Set<String> documents = new HashSet<>();
    private final NameForms name;
    private final @Nullable NameForms international;

    private Profile(List<PersonMention> mentions) {
        this.mentions = mentions;
        PersonMention any = mentions.getFirst();
        this.name = NameForms.of(any.name());
        this.international = any.international() == null ? null : NameForms.of(any.international());
        mentions.forEach(mention -> documents.add(mention.document()));
    }

    /** The profiles of all mentions; one that somebody has decided about stands for itself. */
    static List<Profile> of(Collection<PersonMention> mentions, Verdicts verdicts) {
        Map<String, List<PersonMention>> alike = new TreeMap<>();
        mentions.stream().sorted(Comparator.comparing(PersonMention::key)).forEach(mention -> {
            String row = NameForms.of(mention.name()).folded() + "|" + mention.international() + "|"
                    + mention.represents() + "|" + mention.role() + "|"
                    + (verdicts.touch(mention.key()) ? mention.key() : "");
            alike.computeIfAbsent(row, r -> new ArrayList<>()).add(mention);
        });
        return alike.values().stream().map(Profile::new).toList();
    }

    /** The smallest key of its mentions. */
    String key() {
        return mentions.getFirst().key();
    }

    List<PersonMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    NameForms name() {
        return name;
    }

    Role role() {
        return mentions.getFirst().role();
    }

    @Nullable
    String represents() {
        return mentions.getFirst().represents();
    }

    /** All rows of letters it may be known by. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>(name.rows());
        if (international != null) {
            rows.addAll(international.rows());
        }
        return rows;
    }

    /** Whether a name of one is a name of the other. */
    boolean matches(Profile other) {
        return names().stream().anyMatch(a -> other.names().stream().anyMatch(a::matches));
    }

    /** Whether the name is part of a longer name of the other. */
    boolean isPartOf(Profile other) {
        return other.names().stream().anyMatch(name::isPartOf);
    }

    /** How alike the names are at their most alike. */
    double likeness(Profile other) {
        double most = 0;
        for (NameForms a : names()) {
            for (NameForms b : other.names()) {
                most = Math.max(most, Likeness.of(a.letters(), b.letters()));
            }
        }
        return most;
    }

    /** Whether one person can be both: one document tells of both as two, parties differ, or the offices clash. */
    boolean isApartFrom(Profile other) {
        if (represents() != null && other.represents() != null && !represents().equals(other.represents())) {
            return true;
        }
        return name.differsInDiacritics(other.name, represents())
                || !Collections.disjoint(documents, other.documents)
                || Careers.clash(role(), other.role(), apart(other));
    }

    /** The fewest days between sightings of the two; many where none has a day. */
    long apart(Profile other) {
        long least = Long.MAX_VALUE;
        for (Days a : seen()) {
            for (Days b : other.seen()) {
                least = Math.min(least, a.apart(b));
            }
        }
        return least;
    }

    private List<Days> seen() {
        Set<Days> seen = new TreeSet<>(Comparator.comparing(Days::from).thenComparing(Days::to));
        for (PersonMention mention : mentions) {
            if (mention.seen() != null) {
                seen.add(mention.seen());
            }
        }
        return List.copyOf(seen);
    }

    private List<NameForms> names() {
        return international == null ? List.of(name) : List.of(name, international);
    }
}
