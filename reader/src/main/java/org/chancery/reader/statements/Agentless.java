package org.chancery.reader.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a readout tells without a word of who said it ("the importance of X was stressed"): both sides of the talk told
 * last, but for the one to whom it is said.
 */
final class Agentless {
    private static final Map<String, Act> ACTS = Code.byCode(Act.values());

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Scene scene;
    private final Clauses clauses;
    private final Trimming trimming;

    Agentless(Chart chart, Mentions mentions, People people, Scene scene, Clauses clauses, Trimming trimming) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.people = people;
        this.scene = scene;
        this.clauses = clauses;
        this.trimming = trimming;
    }

    /** What was said, by whom, and the words that say that it was. */
    record Said(Act act, Range phrase, Speaker speaker, Range content) {}

    /** What a sentence tells so, or null. */
    @Nullable
    Said in(Range sentence) {
        List<Match> found = chart.within(sentence, "agentless", Match.class);
        if (found.isEmpty() || text.quoted(sentence.from())) {
            return null;
        }
        Match phrase = found.getFirst();
        Encounter talk = scene.twoSided(phrase.from());
        if (talk == null || talk.at() > phrase.from()) {
            return null;
        }
        Match.Part opens = phrase.part("content");
        Range content = opens != null
                ? trimming.of(opens.range().from(), sentence.to())
                : trimming.of(behindSetting(sentence, phrase.from()), withoutPassive(phrase.from(), sentence));
        boolean person = opens == null && mentionFills(content);
        Act act = ACTS.getOrDefault(String.valueOf(phrase.attribute("act")), Act.AFFIRM);
        return content.length() < 2 || person ? null : new Said(act, phrase.range(), speaker(phrase, talk), content);
    }

    /** Whether what is told is nothing but somebody: "the ambassador was noted". */
    private boolean mentionFills(Range content) {
        List<Mention> here = mentions.within(content);
        return !here.isEmpty() && here.getFirst().range().equals(content);
    }

    /** Where the small words of the passive before a token begin: "| have also been | discussed". */
    private int withoutPassive(int token, Range sentence) {
        int at = token;
        int next = clauses.before(at, "lead-in");
        while (next < at && next > sentence.from()) {
            at = next;
            next = clauses.before(at, "lead-in");
        }
        return at;
    }

    /** The token behind the words for when or where that open a sentence with a comma: "During the talks, …". */
    private int behindSetting(Range sentence, int limit) {
        if (!clauses.opens(sentence.from(), "setting")) {
            return sentence.from();
        }
        for (int t = sentence.from(); t < limit; t++) {
            if (text.isMark(t, ',')) {
                return t + 1;
            }
        }
        return sentence.from();
    }

    private Speaker speaker(Match phrase, Encounter talk) {
        Set<String> parties = new LinkedHashSet<>(talk.parties());
        for (Mention m : mentions.within(phrase.range())) {
            String told = people.party(m);
            if (told != null && talk.parties().size() == 2) {
                parties.remove(told);
            }
        }
        boolean all = parties.size() == talk.parties().size();
        return new Speaker(parties, List.of(), List.of(), all);
    }
}
