package org.chancery.reader.statements;

import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/**
 * Statements that a noun names: "the demand of X for … was put forward by Y", "the plan met with criticism from X".
 */
final class Nominals {
    private static final Map<String, Act> ACTS = Code.byCode(Act.values());

    /** Tokens that a sentence of this kind has at most. */
    private static final int LONGEST = 60;

    private final Chart chart;
    private final Mentions mentions;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Trimming trimming;

    Nominals(Chart chart, Mentions mentions, Clauses clauses, Subjects subjects, Trimming trimming) {
        this.chart = chart;
        this.mentions = mentions;
        this.clauses = clauses;
        this.subjects = subjects;
        this.trimming = trimming;
    }

    /**
     * A statement that a noun names.
     *
     * @param verb the words that say that it was made, or met with
     * @param speaker the mentions that name the speaker
     */
    record Named(Act act, Range verb, List<Mention> speaker, Range content) {}

    /** The statement that a sentence names by a noun, or null. */
    @Nullable
    Named in(Range sentence) {
        Occurrence noun = longest(sentence.from(), "speech-noun");
        if (sentence.length() > LONGEST) {
            return null;
        }
        Named put = noun == null ? null : put(noun, sentence);
        return put != null ? put : met(sentence);
    }

    /** "The demand of X for … | was put forward by Y". */
    private @Nullable Named put(Occurrence noun, Range sentence) {
        for (int t = noun.to(); t < sentence.to(); t++) {
            Occurrence verb = longest(t, "put-forward");
            if (verb == null) {
                continue;
            }
            List<Mention> agent = subjects.directlyBefore(t);
            int passive = agent.isEmpty() ? t : agent.getFirst().range().from();
            if (!clauses.closes(passive, "passive")) {
                continue;
            }
            Mention owner = owner(new Range(noun.to(), passive));
            List<Mention> speaker = !agent.isEmpty() ? agent : owner == null ? List.of() : List.of(owner);
            Range content = content(noun.to(), owner, passive);
            return speaker.isEmpty() || content.length() == 0
                    ? null
                    : new Named(act(noun), verb.range(), speaker, content);
        }
        return null;
    }

    /** What a noun stands for: what is behind it, up to its owner or, where that comes first, behind him. */
    private Range content(int from, @Nullable Mention owner, int passive) {
        int whose = owner == null ? passive : clauses.before(owner.range().from(), "owner");
        Range before = trimming.of(from, whose);
        if (before.length() > 1 || owner == null) {
            return before;
        }
        int behind = owner.range().to();
        for (Finding f : chart.starting(behind)) {
            behind = f.kind().equals("complement") ? Math.max(behind, f.to()) : behind;
        }
        return trimming.of(behind, Math.max(behind, passive));
    }

    /** The first one named behind a word for owning. */
    private @Nullable Mention owner(Range range) {
        for (Mention m : mentions.within(range)) {
            if (clauses.closes(m.range().from(), "owner")) {
                return m;
            }
        }
        return null;
    }

    /** "The plan | met with criticism from X". */
    private @Nullable Named met(Range sentence) {
        for (int t = sentence.from() + 1; t < sentence.to(); t++) {
            Occurrence met = longest(t, "met-with");
            Occurrence noun = met == null ? null : longest(met.to(), "speech-noun");
            if (met == null || noun == null || act(noun) == Act.INVITE) {
                continue;
            }
            for (Mention m : mentions.within(new Range(noun.to(), sentence.to()))) {
                boolean from = clauses.closes(m.range().from(), "owner")
                        || clauses.closes(m.range().from(), "preposition");
                Range content = trimming.of(sentence.from(), t);
                boolean backed = act(noun) == Act.SUPPORT && !Subjects.namesPerson(m);
                return from && !backed && content.length() > 1
                        ? new Named(act(noun), new Range(t, noun.to()), List.of(m), content)
                        : null;
            }
        }
        return null;
    }

    private static Act act(Occurrence noun) {
        return ACTS.getOrDefault(noun.value(), Act.AFFIRM);
    }

    private @Nullable Occurrence longest(int token, String kind) {
        Occurrence best = null;
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o && o.kind().equals(kind) && (best == null || o.to() > best.to())) {
                best = o;
            }
        }
        return best;
    }
}
