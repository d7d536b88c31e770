package org.chancery.reader.statements;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What a verb and what it governs make together: an affirmation whose content opens with a modal is a pledge, say. */
final class Acts {
    /** What a verb at the start of the content makes of an affirmation. */
    private static final Set<Act> TURNING = Set.of(
            Act.PLEDGE,
            Act.OFFER,
            Act.SUPPORT,
            Act.OPPOSE,
            Act.WELCOME,
            Act.HOPE,
            Act.THANK,
            Act.CRITICISE,
            Act.REJECT,
            Act.CONCERN,
            Act.WARN,
            Act.PRAISE,
            Act.CONGRATULATE,
            Act.REQUEST,
            Act.URGE,
            Act.INVITE,
            Act.PROPOSE,
            Act.AGREE);

    /** Tokens in which such a verb is looked for. */
    private static final int REACH = 14;

    /** Tokens of other words that may stand before it. */
    private static final int NEAR = 3;

    private static final Map<String, Act> TONES = Code.byCode(Act.values());

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final SpeechFinder speeches;
    private final Clauses clauses;

    Acts(Chart chart, Mentions mentions, People people, SpeechFinder speeches, Clauses clauses) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.speeches = speeches;
        this.clauses = clauses;
    }

    /** The act of a statement whose verb names one. */
    Act of(Act verb, Speaker speaker, Range content) {
        boolean says = verb == Act.AFFIRM || verb == Act.INFORM;
        Act told = says ? opened(verb, speaker, content) : verb;
        told = says && told == verb ? turned(verb, speaker, content) : told;
        boolean mild = told == Act.AFFIRM || told == Act.INFORM || told == Act.ASSESS || told == Act.PLEDGE;
        return mild && speaker.parties().size() == 1 ? toned(told, content) : told;
    }

    /** What words against another make of it. */
    private Act toned(Act told, Range content) {
        List<Occurrence> tones = chart.within(content, "tone", Occurrence.class);
        return tones.isEmpty() ? told : TONES.getOrDefault(tones.getFirst().value(), told);
    }

    /** What the verb at the start of the content makes of it. */
    private Act opened(Act verb, Speaker speaker, Range content) {
        Set<String> own = speaker.parties();
        int at = content.from();
        int limit = Math.min(content.to(), at + REACH);
        Mention subject = null;
        boolean third = false;
        for (Mention m : mentions.within(new Range(at, limit))) {
            String party = people.party(m);
            boolean self =
                    m.type() == Mention.Type.PRONOUN && clauses.closes(m.range().from(), "self");
            if (!self
                    && (party != null ? !own.contains(party) : m.type() == Mention.Type.COLLECTIVE && own.size() < 2)) {
                if (party != null && m.type() == Mention.Type.PARTY && m.range().from() == content.from()) {
                    return verb;
                }
                break;
            }
            subject = m;
            third |= Subjects.namesPerson(m) && !speaker.persons().contains(people.individual(m));
            at = m.range().from() == at ? m.range().to() : at;
        }
        for (Speech inner : speeches.in(new Range(at, limit))) {
            boolean near = inner.alone() ? spoken(inner, at, subject) : inner.head() - at <= NEAR;
            near &= !(third && inner.act() == Act.PLEDGE);
            return near && TURNING.contains(inner.act()) ? inner.act() : verb;
        }
        return verb;
    }

    /**
     * What words that stand in the content make of it: what the speaker wants, strives for or is ready to, his own
     * commitment, what another party must do.
     */
    private Act turned(Act verb, Speaker speaker, Range content) {
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
            boolean asks = act == Act.REQUEST;
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
                boolean opens = !o.has("opens", "yes") || token - content.from() <= NEAR + 1;
                return joins && opens ? TONES.get(o.value()) : null;
            }
        }
        return null;
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

    /** Whether a modal has the speaker as subject: named directly before it, or left out. */
    private boolean spoken(Speech modal, int at, @Nullable Mention subject) {
        return modal.head() == at
                || text.isMark(modal.head() - 1, ',')
                || subject != null && subject.range().to() == modal.head();
    }
}
