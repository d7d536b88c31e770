package org.chancery.reader.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
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

    private final Text text;
    private final Clauses clauses;
    private final Mentions mentions;
    private final People people;

    Addressees(Text text, Clauses clauses, Mentions mentions, People people) {
        this.text = text;
        this.clauses = clauses;
        this.mentions = mentions;
        this.people = people;
    }

    /**
     * Codes of those addressed; none where several speak together or nobody is named.
     *
     * @param whom words beside the verb that may name them: "told the Minister of X that …"
     */
    Set<String> of(
            Speaker speaker, Act act, @Nullable Range verb, Range whom, Range content, @Nullable Encounter encounter) {
        Set<String> told = verb == null ? Set.of() : told(speaker, act, verb, content);
        if (!told.isEmpty()) {
            return told;
        }
        if (encounter == null) {
            Set<String> beside = named(speaker, whom);
            return beside.isEmpty() && DIRECTED.contains(act) ? named(speaker, content) : beside;
        }
        Set<String> to = new LinkedHashSet<>();
        if (speaker.parties().size() == 1 && encounter.parties().size() == 2) {
            to.addAll(encounter.parties());
            to.removeAll(speaker.parties());
        }
        return to;
    }

    /** The party of the one spoken to, named behind the verb ("told | Mr X | that …") or as subject of a passive. */
    private Set<String> told(Speaker speaker, Act act, Range verb, Range content) {
        if (verb.to() < content.from()) {
            return named(speaker, new Range(verb.to(), content.from()));
        }
        int sentence = text.sentence(verb.from()).to();
        List<Mention> behind = mentions.within(new Range(verb.to(), sentence));
        boolean object = DIRECTED.contains(act)
                && !behind.isEmpty()
                && behind.getFirst().range().from() == verb.to();
        if (content.to() <= verb.from() && (object || clauses.opens(verb.to(), "addressing"))) {
            return named(speaker, new Range(verb.to(), sentence));
        }
        int subject =
                speaker.words().isEmpty() ? -1 : speaker.words().getFirst().from();
        if (subject < 0 || subject > verb.from() || !clauses.closes(subject, "passive")) {
            return Set.of();
        }
        return named(speaker, new Range(text.sentence(subject).from(), subject));
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
