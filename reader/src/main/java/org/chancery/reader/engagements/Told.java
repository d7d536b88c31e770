package org.chancery.reader.engagements;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** What has been told so far: the contact that the story is at, for what points back to it, and the last of each type. */
final class Told {
    private final Set<String> visitors = new HashSet<>();
    private final Map<EngagementType, Encounter> last = new EnumMap<>(EngagementType.class);
    private final Map<String, Encounter> byParty = new HashMap<>();
    private @Nullable Encounter current;

    /** Takes in what is now told. */
    void tells(Encounter encounter) {
        last.put(encounter.type(), encounter);
        if (encounter.type() == EngagementType.VISIT) {
            visitors.add(encounter.parties().iterator().next());
        }
        if (encounter.parties().size() == 2
                && encounter.status() != Status.RECALLED
                && encounter.type() != EngagementType.CONFERENCE) {
            current = encounter;
            encounter.parties().forEach(party -> byParty.put(party, encounter));
        }
    }

    /** Whether nothing has been told yet. */
    boolean nothing() {
        return last.isEmpty();
    }

    /** The contact of two that the story is at, or null. */
    @Nullable
    Encounter current() {
        return current;
    }

    /** The contact of two told last in which a party takes part: that which the story is at, if it does in that; or null. */
    @Nullable
    Encounter of(String party) {
        return current != null && current.parties().contains(party) ? current : byParty.get(party);
    }

    /** The contact of a type told last, or null. */
    @Nullable
    Encounter last(EngagementType type) {
        return last.get(type);
    }

    /** Whether the contact that the story is at is one of these parties. */
    boolean isOf(Set<String> parties) {
        return current != null && current.parties().containsAll(parties);
    }

    /** Whether a visit of these has been told. */
    boolean visiting(Set<String> guests) {
        return visitors.containsAll(guests);
    }
}
