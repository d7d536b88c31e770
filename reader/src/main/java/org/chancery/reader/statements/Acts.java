package org.chancery.reader.statements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
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

    /** Tokens of other words that may stand before the word for both sides in a demand. */
    private static final int SIDES = 5;

    /** Tokens of other words that may stand before it. */
    private static final int NEAR = 3;

    /** Tokens that such a name has at most. */
    private static final int NAME = 4;

    private static final Map<String, Act> TONES = Code.byCode(Act.values());

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final SpeechFinder speeches;
    private final Clauses clauses;
    private final Turns turns;

    Acts(Chart chart, Mentions mentions, People people, SpeechFinder speeches, Clauses clauses) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.speeches = speeches;
        this.clauses = clauses;
        this.turns = new Turns(chart, mentions, people, clauses);
    }

    /** The act of a statement whose verb names one. */
    Act of(Act verb, Speaker speaker, Range content) {
        boolean says = verb == Act.AFFIRM || verb == Act.INFORM;
        Act told = says ? opened(verb, speaker, content) : asked(verb, content);
        boolean one = speaker.parties().size() == 1;
        if (says && told == verb) {
            Act toned = one ? toned(told, content) : told;
            told = toned == told ? turns.of(verb, speaker, content) : toned;
        }
        boolean mild = told == Act.AFFIRM || told == Act.INFORM || told == Act.ASSESS || told == Act.PLEDGE;
        return mild && one ? toned(told, content) : told;
    }

    /** A demand of both sides is a proposal. */
    private Act asked(Act verb, Range content) {
        List<Mention> here = verb == Act.REQUEST ? mentions.within(content) : List.of();
        boolean both = !here.isEmpty()
                && here.getFirst().type() == Mention.Type.COLLECTIVE
                && here.getFirst().range().from() - content.from() <= SIDES;
        return both ? Act.PROPOSE : verb;
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
        int other = limit;
        for (Mention m : mentions.within(new Range(at, limit))) {
            String party = people.party(m);
            boolean self =
                    m.type() == Mention.Type.PRONOUN && clauses.closes(m.range().from(), "self");
            if (!self
                    && (party != null ? !own.contains(party) : m.type() == Mention.Type.COLLECTIVE && own.size() < 2)) {
                if (party != null && m.type() == Mention.Type.PARTY && m.range().from() == content.from()) {
                    return verb;
                }
                other = m.range().from();
                break;
            }
            subject = m;
            third |= Subjects.namesPerson(m) && !speaker.persons().contains(people.individual(m));
            at = m.range().from() == at ? m.range().to() : at;
        }
        for (Speech inner : speeches.in(new Range(at, limit))) {
            boolean near = inner.alone() ? spoken(inner, at, subject) : inner.head() - at <= NEAR;
            near &= !(third && inner.act() == Act.PLEDGE) && inner.head() < other;
            return near && TURNING.contains(inner.act()) ? inner.act() : verb;
        }
        return verb;
    }

    /** Whether a run of tokens is a name of whatever is not known, as that of a province that speaks of itself. */
    private boolean named(int from, int to) {
        boolean capital = to > from && to - from <= NAME;
        for (int t = from; t < to; t++) {
            capital &= text.shape(t) == Shape.CAPITAL;
        }
        return capital;
    }

    /** Whether a modal has the speaker as subject: named directly before it, or left out. */
    private boolean spoken(Speech modal, int at, @Nullable Mention subject) {
        return modal.head() == at
                || text.isMark(modal.head() - 1, ',')
                || subject == null && named(at, modal.head())
                || subject != null && clauses.closes(modal.head(), "coordinator")
                || subject != null && subject.range().to() == modal.head();
    }
}
