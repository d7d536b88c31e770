package org.chancery.reader.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.HeldOffice;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** What the list of leaders tells of the persons that a document names. */
public final class Leaders {
    private static final Map<String, Role> ROLES = Code.byCode(Role.values());

    private Leaders() {}

    /** The entry of the list for a person: for the fullest name, else for another that is said of the person; or null. */
    public static @Nullable Occurrence of(Individual individual, Chart chart) {
        Occurrence full = of(individual.name(), chart);
        for (Mention mention : individual.mentions()) {
            if (full == null && mention.name() != null) {
                full = of(mention.name(), chart);
            }
        }
        return full;
    }

    /** The entry for a name, or null; a name in Vietnamese spelling that goes on behind an entry's is somebody else's. */
    private static @Nullable Occurrence of(Range name, Chart chart) {
        for (Finding finding : chart.starting(name.from())) {
            if (finding instanceof Occurrence o && o.kind().equals("leader")) {
                boolean other = o.to() < name.to()
                        && !NameSpelling.plainLatin(chart.text().quote(name));
                return other ? null : o;
            }
        }
        return null;
    }

    /** Whom a leader serves: in an office held only at another time, the party served then. */
    static @Nullable String party(Occurrence leader, @Nullable Role role, @Nullable LocalDate day) {
        String earlier = leader.entry().attribute("earlier");
        boolean then = earlier != null
                && role != null
                && day != null
                && role(leader, day) == null
                && holds(leader, "earlier-held", role)
                && !holds(leader, "held", role);
        return then ? earlier : leader.entry().attribute("party");
    }

    private static boolean holds(Occurrence leader, String when, Role role) {
        return HeldOffice.read(leader.entry().attribute(when)).stream()
                .anyMatch(office -> ROLES.get(office.role()) == role);
    }

    /** The highest of a leader's offices held on a day; where no day is known of those still held, or the only one. */
    static @Nullable Role role(Occurrence leader, @Nullable LocalDate day) {
        List<HeldOffice> held = HeldOffice.read(leader.entry().attribute("held"));
        return held.stream()
                .filter(office -> day == null ? office.open() || held.size() == 1 : office.in(YearMonth.from(day)))
                .map(office -> ROLES.get(office.role()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
