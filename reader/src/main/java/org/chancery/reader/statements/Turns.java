package org.chancery.reader.statements;

import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/** Words within what somebody affirms that make another act of it. */
final class Turns {
    /** Tokens of other words that may stand before those that must open the content. */
    private static final int NEAR = 4;

    private static final Map<String, Act> ACTS = Code.byCode(Act.values());

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Clauses clauses;

    Turns(Chart chart, Mentions mentions, People people, Clauses clauses) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.clauses = clauses;
    }

    /**
     * What words that stand in the content make of it: what the speaker wants, strives for or is ready to, his own
     * commitment, what another party must do.
     */
    Act of(Act verb, Speaker speaker, Range content) {
        List<Mention> here = mentions.within(content);
        boolean others = false;
        for (int t = content.from(); t < content.to(); t++) {
            Act act = turning(t, content);
            if (act == null) {
                continue;
            }
            for (Mention m : here) {
                String party = people.party(m);
                others |= m.range().to() <= t
                        && (party == null || !speaker.parties().contains(party));
            }
            if (act == Act.URGE && ofBoth(here, t)) {
                return Act.PROPOSE;
            }
            boolean asks = act == Act.REQUEST || act == Act.URGE;
            if (asks ? demanded(here, t, speaker) : !others) {
                return act;
            }
        }
        return verb;
    }

    /** The act to which words that start at a token turn an affirmation, or null. */
    private @Nullable Act turning(int token, Range content) {
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o && o.kind().equals("turning") && o.to() <= content.to()) {
                boolean joins = !o.has("joined", "yes")
                        || clauses.closes(token, "coordinator")
                        || token > content.from() && text.isMark(token - 1, ',');
                boolean opens = !o.has("opens", "yes") || token - content.from() <= NEAR;
                return joins && opens ? ACTS.get(o.value()) : null;
            }
        }
        return null;
    }

    /** Whether what should be done is up to both sides, named just before. */
    private static boolean ofBoth(List<Mention> here, int token) {
        return !here.isEmpty()
                && here.getFirst().type() == Mention.Type.COLLECTIVE
                && here.getFirst().range().to() == token;
    }

    /** Whether what must be done is up to one other party, named just before. */
    private boolean demanded(List<Mention> here, int token, Speaker speaker) {
        if (here.isEmpty() || speaker.parties().size() != 1) {
            return false;
        }
        Mention first = here.getFirst();
        String party = people.party(first);
        return first.type() == Mention.Type.PARTY
                && first.range().to() == token
                && party != null
                && !speaker.parties().contains(party);
    }
}
