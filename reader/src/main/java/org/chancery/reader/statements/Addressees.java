package org.chancery.reader.statements;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/** To whom a statement is made: the other side of a talk; in public the party that it asks, backs or objects to. */
final class Addressees {
    /** Acts that are done to somebody even where nobody is talked to. */
    private static final Set<Act> DIRECTED = Set.of(
            Act.CRITICISE,
            Act.WARN,
            Act.OPPOSE,
            Act.REJECT,
            Act.REQUEST,
            Act.URGE,
            Act.INVITE,
            Act.SUPPORT,
            Act.THANK,
            Act.CONGRATULATE);

    private final Mentions mentions;
    private final People people;

    Addressees(Mentions mentions, People people) {
        this.mentions = mentions;
        this.people = people;
    }

    /**
     * Codes of those addressed; none where several speak together or nobody is named.
     *
     * @param whom words beside the verb that may name them: "told the Minister of X that …"
     */
    Set<String> of(Speaker speaker, Act act, Range whom, Range content, @Nullable Encounter encounter) {
        if (encounter == null) {
            Set<String> told = named(speaker, whom);
            return told.isEmpty() && DIRECTED.contains(act) ? named(speaker, content) : told;
        }
        Set<String> to = new LinkedHashSet<>();
        if (speaker.parties().size() == 1 && encounter.parties().size() == 2) {
            to.addAll(encounter.parties());
            to.removeAll(speaker.parties());
        }
        return to;
    }

    /** The first party named in what is said that is not the speaker's own. */
    private Set<String> named(Speaker speaker, Range content) {
        for (Mention m : mentions.within(content)) {
            String party = people.party(m);
            if (party != null && !speaker.parties().contains(party)) {
                return Set.of(party);
            }
        }
        return Set.of();
    }
}
