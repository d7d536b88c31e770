package org.chancery.reader.statements;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** The speech verbs that stand at a token or follow another, and what makes a noun of them. */
final class Verbs {
    /** Tokens that a verb has at most which can be a noun. */
    private static final int NOUN = 2;

    private final Chart chart;
    private final Text text;
    private final OpeningOfContent opening;

    Verbs(Chart chart, OpeningOfContent opening) {
        this.chart = chart;
        this.text = chart.text();
        this.opening = opening;
    }

    /** A verb that stands directly behind another, or behind small words or one comma before a modal. */
    @Nullable
    Verb following(Verb verb, int end) {
        if (verb.reachesIn()) {
            return null;
        }
        int at = verb.content();
        for (int step = 0; step < 3 && at < end; step++) {
            Verb next = at(at);
            if (next != null) {
                return at == verb.content() && subjectOfClause(at) ? null : next;
            }
            int behind = opening.skip(at, "lead-in");
            if (behind == at && text.isMark(at, ',') && at + 1 < end) {
                Verb modal = at(at + 1);
                return modal != null && modal.is("alone") ? modal : null;
            }
            if (behind == at) {
                return null;
            }
            at = behind;
        }
        return null;
    }

    /** Whether what looks like a verb is a noun behind "that", with which a clause begins: "said that | the proposal of …". */
    private boolean subjectOfClause(int token) {
        return opening.skip(token, "speech-noun") > token && longest(token, "that-word") > 0;
    }

    /** The longest verb or phrase that starts at a token. */
    @Nullable
    Verb at(int token) {
        Verb best = null;
        for (Finding f : chart.starting(token)) {
            Verb verb = Verb.of(f);
            if (verb != null && (best == null || f.to() > best.finding().to())) {
                best = verb;
            }
        }
        return best;
    }

    /** Whether what looks like a verb is a noun by the word before it: "the proposal", or behind it. */
    boolean named(Verb verb) {
        if (verb.finding().to() - verb.finding().from() > NOUN) {
            return false;
        }
        for (Finding f : chart.starting(verb.finding().to())) {
            if (f.kind().equals("deictic")) {
                return true;
            }
        }
        int at = verb.finding().from();
        if (verb.is("bare") && at > 0 && text.word(at - 1).equals("'s")) {
            return true;
        }
        int maker = longest(at, "noun-maker");
        return maker > 0 && longest(at, "lead-in") <= maker;
    }

    /** The length of the longest finding of a kind that ends just before a token. */
    private int longest(int token, String kind) {
        int length = 0;
        for (Finding f : chart.ending(token)) {
            length = f.kind().equals(kind) ? Math.max(length, f.to() - f.from()) : length;
        }
        return length;
    }

    /** Whether a word before a verb says that it is not so, or not meant: "has no intention to | threaten". */
    boolean denied(Verb verb) {
        for (Finding f : chart.ending(verb.finding().from())) {
            if (f.kind().equals("denying")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what looks like a verb is a noun: somebody's demand, an offer of somebody. */
    boolean isNoun(Verb verb) {
        for (Finding f : chart.starting(verb.finding().to())) {
            if (f.kind().equals("owner")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb, or the verb that a phrase opens with, has no tense. */
    boolean isBare(Verb verb) {
        for (Finding f : chart.starting(verb.finding().from())) {
            Verb same = Verb.of(f);
            if (same != null && same.is("bare")) {
                return true;
            }
        }
        return false;
    }
}
