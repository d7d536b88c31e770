package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/** Finds the speech verbs of a sentence. */
final class SpeechFinder {
    /** Acts whose verbs lead to a finer one: "affirmed the wish", "agreed and stressed". */
    private static final Set<Act> LEADING = Set.of(Act.AFFIRM, Act.INFORM, Act.AGREE);

    /** Tokens that a verb has at most which can be a noun. */
    private static final int NOUN = 2;

    private final Chart chart;
    private final Text text;
    private final OpeningOfContent opening;

    SpeechFinder(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
        this.opening = new OpeningOfContent(chart);
    }

    /** The speech verbs of a sentence in order, those that follow each other directly as one. */
    List<Speech> in(Range sentence) {
        List<Speech> found = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Verb verb = verbAt(at);
            int silent = opening.skip(at, "silence");
            if (verb == null || silent > verb.finding().to() || named(verb)) {
                at = Math.max(at + 1, silent);
                continue;
            }
            Speech speech = read(verb, sentence);
            found.add(speech);
            at = Math.max(verb.finding().to(), speech.verb().to());
        }
        return found;
    }

    private Speech read(Verb first, Range sentence) {
        Verb main = first;
        for (Verb next = (first.is("alone") && !first.is("leads")) || first.frame() != null
                        ? null
                        : following(main, sentence.to());
                next != null;
                next = following(main, sentence.to())) {
            boolean modal = next.is("alone");
            boolean leads = LEADING.contains(main.act());
            boolean object = !leads && (isNoun(next) || next.is("inner"));
            if ((modal && main.act() != Act.AFFIRM && main.act() != Act.INFORM) || object) {
                break;
            }
            main = next;
            if (modal) {
                break;
            }
        }
        boolean several = first != main;
        return new Speech(
                head(first.finding().from(), sentence.from()),
                new Range(first.finding().from(), main.content()),
                main.reachesIn() ? main.content() : opening.behind(main.content(), sentence.to()),
                main.act(),
                !several && main.is("weak"),
                !several && main.is("inner"),
                !several && main.is("deed"),
                main.is("alone"),
                !several && isBare(main),
                !several && main.is("participle"),
                first.is("sets") && main.act() == first.act(),
                !several && main.is("purpose"),
                first.frame());
    }

    /** Whether what looks like a verb is a noun by the word before it: "the proposal", "terms of agreement". */
    private boolean named(Verb verb) {
        if (verb.finding().to() - verb.finding().from() > NOUN) {
            return false;
        }
        int at = verb.finding().from();
        if (verb.is("bare") && at > 0 && text.word(at - 1).equals("'s")) {
            return true;
        }
        for (Finding f : chart.ending(at)) {
            if (f.kind().equals("noun-maker")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what looks like a verb is a noun: somebody's demand, an offer of somebody. */
    private boolean isNoun(Verb verb) {
        for (Finding f : chart.starting(verb.finding().to())) {
            if (f.kind().equals("owner")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb, or the verb that a phrase opens with, has no tense. */
    private boolean isBare(Verb verb) {
        for (Finding f : chart.starting(verb.finding().from())) {
            Verb same = Verb.of(f);
            if (same != null && same.is("bare")) {
                return true;
            }
        }
        return false;
    }

    /** A verb that stands directly behind another, or behind small words or one comma before a modal. */
    private @Nullable Verb following(Verb verb, int end) {
        if (verb.reachesIn()) {
            return null;
        }
        int at = verb.content();
        for (int step = 0; step < 3 && at < end; step++) {
            Verb next = verbAt(at);
            if (next != null) {
                return next;
            }
            int behind = opening.skip(at, "lead-in");
            if (behind == at && text.isMark(at, ',') && at + 1 < end) {
                Verb modal = verbAt(at + 1);
                return modal != null && modal.is("alone") ? modal : null;
            }
            if (behind == at) {
                return null;
            }
            at = behind;
        }
        return null;
    }

    /** The longest verb or phrase that starts at a token. */
    private @Nullable Verb verbAt(int token) {
        Verb best = null;
        for (Finding f : chart.starting(token)) {
            Verb verb = Verb.of(f);
            if (verb != null && (best == null || f.to() > best.finding().to())) {
                best = verb;
            }
        }
        return best;
    }

    /** Where the small words that lead to a verb begin. */
    private int head(int verb, int from) {
        int head = verb;
        boolean moved = true;
        while (moved && head > from) {
            moved = false;
            if (text.isMark(head - 1, '"') && text.quoted(head)) {
                head--;
                moved = true;
            }
            for (Finding f : chart.ending(head)) {
                boolean leads = f.kind().equals("lead-in")
                        || f.kind().equals("date")
                        || (f.kind().equals("same-side") && f.from() == from);
                if (leads && f.from() >= from) {
                    head = f.from();
                    moved = true;
                    break;
                }
            }
        }
        return head;
    }
}
