package org.chancery.reader.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.reader.lexicon.States;
import org.jspecify.annotations.Nullable;

/** Counts the parties that a person's mentions name; an office of a state speaks louder than a seat in an organisation. */
final class PartyVotes {
    private final Map<String, Integer> votes = new LinkedHashMap<>();

    void add(String party) {
        votes.merge(party, States.isState(party) ? 3 : 2, Integer::sum);
    }

    /** The party named most, of equal ones the first named, or null. */
    @Nullable
    String leading() {
        String best = null;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
