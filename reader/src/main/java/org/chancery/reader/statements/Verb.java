package org.chancery.reader.statements;

import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/**
 * A speech verb that the lexicon knows, or a phrase round one that a rule found ("expressed his deep
 * appreciation to … for").
 *
 * @param content where the rule says that the content begins; else the token behind the verb
 */
record Verb(Finding finding, int content, Act act) {
    private static final Map<String, Act> ACTS = Code.byCode(Act.values());

    /** The verb that a finding is, or null where it is none. */
    static @Nullable Verb of(Finding finding) {
        if (finding instanceof Occurrence known && known.kind().equals("speech")) {
            return new Verb(known, known.to(), act(known.value()));
        }
        if (finding instanceof Match phrase && phrase.kind().equals("speech-phrase")) {
            Match.Part content = phrase.part("content");
            return new Verb(
                    phrase, content == null ? phrase.to() : content.range().from(), act(named(phrase)));
        }
        return null;
    }

    /** The act that a rule names, or else the word that it captured as its verb. */
    private static String named(Match phrase) {
        String act = phrase.attribute("act");
        Match.Part verb = phrase.part("verb");
        return act == null && verb != null && verb.finding() instanceof Occurrence word
                ? word.value()
                : String.valueOf(act);
    }

    private static Act act(String code) {
        return ACTS.getOrDefault(code, Act.AFFIRM);
    }

    /** Whether the lexicon or the rule gives it a trait. */
    boolean is(String trait) {
        return finding.has(trait, "yes");
    }

    /** Whom a phrase itself names as its speaker, or null. */
    @Nullable
    Frame frame() {
        return finding instanceof Match phrase ? Frame.of(phrase) : null;
    }

    /** Whether its own words open the content ("reaffirmed | his commitment"). */
    boolean reachesIn() {
        return content < finding.to();
    }

    /** The words of the verb before its content. */
    Range words() {
        return new Range(finding.from(), content);
    }
}
