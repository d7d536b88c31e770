package org.chancery.reader.engagements;

import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds words of a class in the clause and the sentence of a contact word. */
final class ClauseWords {
    /** Words before a contact that its clause may have. */
    private static final int BEFORE = 14;
    /** Words behind a contact in which its clause may say how it stands. */
    private static final int BEHIND = 6;
    /** Frames of contact words that are verbs. */
    private static final Set<String> VERBS = Set.of("meet", "visit", "attend", "sign", "send");

    private final Chart chart;
    private final Text text;

    ClauseWords(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    static boolean isVerb(Match contact) {
        return VERBS.contains(String.valueOf(contact.attribute("frame")));
    }

    /** Whether a word of a class stands in a contact, before it in its clause, or soon behind it; behind a verb, before another begins. */
    boolean inClause(Match contact, String kind) {
        return inClause(contact, kind, BEHIND);
    }

    boolean inClause(Match contact, String kind, int behind) {
        int to = contact.to();
        int end = Math.min(text.sentence(contact.from()).to(), contact.to() + behind);
        boolean verb = isVerb(contact);
        while (to < end && !parts(to) && !(verb && within("turn", to, to + 1))) {
            to++;
        }
        return within(kind, clause(contact), to);
    }

    /** Whether a word of a class stands behind a contact in its sentence, within so many words. */
    boolean behind(Match contact, String kind, int reach) {
        int end = Math.min(text.sentence(contact.from()).to(), contact.to() + reach);
        return within(kind, contact.to(), end);
    }

    /** Whether a word of a class stands behind a contact in its sentence or in the next. */
    boolean further(Match contact, String kind) {
        int next = text.sentenceNumber(contact.from()) + 1;
        Range last = next < text.sentences().size() ? text.sentences().get(next) : text.sentence(contact.from());
        return within(kind, contact.to(), last.to());
    }

    /** Which of some classes the first word behind a contact in its sentence belongs to; or null. */
    @Nullable
    String first(Match contact, Set<String> kinds) {
        int end = text.sentence(contact.from()).to();
        for (int t = contact.to(); t < end; t++) {
            for (Finding f : chart.starting(t)) {
                if (kinds.contains(f.kind())) {
                    return f.kind();
                }
            }
        }
        return null;
    }

    /** Where the clause of a contact begins. */
    int clause(Match contact) {
        int from = contact.from();
        int start = start(contact, BEFORE);
        while (from > start && !parts(from - 1)) {
            from--;
        }
        return from;
    }

    /** Whether a mark parts what stands between two tokens. */
    boolean parted(int from, int to) {
        for (int t = from; t < to; t++) {
            if (parts(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean parts(int token) {
        return text.shape(token) == Shape.MARK && ",;:".contains(text.word(token));
    }

    /** So many tokens before a contact, but not before its sentence. */
    int start(Match contact, int before) {
        return Math.max(text.sentence(contact.from()).from(), contact.from() - before);
    }

    /** Whether a word of a class stands in a contact or before it in its sentence. */
    boolean inSentence(Match contact, String kind) {
        return within(kind, text.sentence(contact.from()).from(), contact.to());
    }

    /** Whether a word of a class stands in a contact or before it in its sentence, other than where one of another class does. */
    boolean inSentence(Match contact, String kind, String not) {
        for (int t = text.sentence(contact.from()).from(); t < contact.to(); t++) {
            if (within(kind, t, t + 1) && !within(not, t, t + 1)) {
                return true;
            }
        }
        return false;
    }

    boolean within(String kind, int from, int to) {
        for (int t = from; t < to; t++) {
            if (chart.starts(t, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a class ends just before a token. */
    boolean ends(int token, String kind) {
        return chart.ends(token, kind);
    }

    /** Which of some classes the last word before a token belongs to, in the sentence of a contact; or null. */
    @Nullable
    String last(Match contact, int token, Set<String> kinds) {
        int sentence = text.sentence(contact.from()).from();
        for (int t = token - 1; t >= sentence; t--) {
            for (Finding f : chart.starting(t)) {
                if (kinds.contains(f.kind())) {
                    return f.kind();
                }
            }
        }
        return null;
    }

    /** Whether somebody says something between two tokens. */
    boolean says(int from, int to) {
        for (int t = from; t < to; t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("speech") && !f.has("alone", "yes")) {
                    return true;
                }
            }
        }
        return false;
    }
}
