package org.chancery.reader.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Papers of several that speak for all of them: "the joint statement of X and Y | reaffirms …". */
final class JointPapers {
    /** Tokens between the word for the paper and its verb, or the parties it names. */
    private static final int REACH = 24;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Scene scene;

    JointPapers(Chart chart, Mentions mentions, People people, Scene scene) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.scene = scene;
    }

    /** Those for whom a paper speaks that is the subject of a verb at a token, or null where none is. */
    @Nullable
    Speaker before(int head, Range sentence) {
        Range paper = paperIn(new Range(Math.max(sentence.from(), head - REACH), head));
        if (paper == null || !opens(paper.from(), sentence) || clauseBetween(paper.to(), head)) {
            return null;
        }
        Set<String> parties = parties(new Range(paper.to(), head));
        if (parties.isEmpty() || parties.size() == 1 && isState(parties)) {
            parties = sides(sentence, paper.from());
        }
        boolean enough = parties.size() > 1 || parties.size() == 1 && !isState(parties);
        return enough ? new Speaker(parties, List.of(), List.of(paper), true) : null;
    }

    /** The parties of a paper whose name opens the sentence of a token, before it; none where there is none. */
    Set<String> heading(int token) {
        Range sentence = text.sentence(token);
        Range paper = paperIn(new Range(sentence.from(), token));
        return paper == null || !opens(paper.from(), sentence) ? Set.of() : parties(new Range(paper.to(), token));
    }

    /** Those who issue a paper of which nothing else is said: of the talk told before, else of the sentence before. */
    private Set<String> sides(Range sentence, int token) {
        Encounter talk = scene.twoSided(token);
        if (talk != null) {
            return new LinkedHashSet<>(talk.parties());
        }
        int number = text.sentenceNumber(sentence.from());
        return number == 0 ? Set.of() : parties(text.sentences().get(number - 1));
    }

    private Set<String> parties(Range range) {
        Set<String> parties = new LinkedHashSet<>();
        for (Mention m : mentions.within(range)) {
            String party = people.party(m);
            if (party != null && m.type() == Mention.Type.PARTY) {
                parties.add(party);
            }
        }
        return parties;
    }

    private static boolean isState(Set<String> one) {
        return States.isState(one.iterator().next());
    }

    private @Nullable Range paperIn(Range range) {
        Range last = null;
        for (int t = range.from(); t < range.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("joint-paper") && (last == null || f.from() > last.from() || f.to() > last.to())) {
                    last = f.range();
                }
            }
        }
        return last;
    }

    /** Whether a paper opens its sentence, or what a comma parts from its beginning. */
    private boolean opens(int token, Range sentence) {
        return token == sentence.from() || text.isMark(token - 1, ',') || text.isMark(token - 1, '-');
    }

    /** Whether a colon, or a comma that joins no party to others, parts a paper from a verb. */
    private boolean clauseBetween(int from, int head) {
        for (int t = from; t < head; t++) {
            boolean listed = t + 1 < head
                    && !mentions.within(new Range(t + 1, head)).isEmpty()
                    && mentions.within(new Range(t + 1, head))
                                    .getFirst()
                                    .range()
                                    .from()
                            == t + 1;
            if (text.isMark(t, ':') || text.isMark(t, ',') && !listed) {
                return true;
            }
        }
        return false;
    }
}
