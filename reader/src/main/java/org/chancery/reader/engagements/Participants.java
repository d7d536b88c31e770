package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/**
 * Finds who stands before and behind a verb in its own sentence. A chain is one mention with those named
 * beside it (X, Y and Z).
 */
public final class Participants {
    /** The most tokens that a group in brackets may hold. */
    private static final int BRACKETS = 24;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;

    public Participants(Chart chart, Mentions mentions) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
    }

    /** The chain that is subject at a token: the nearest one before it that no preposition governs. */
    public List<Mention> before(int token) {
        Range sentence = text.sentence(token);
        List<Mention> here = new ArrayList<>(mentions.within(new Range(sentence.from(), token)));
        here.removeIf(this::bracketed);
        int last = here.size() - 1;
        while (last >= 0) {
            int first = chainStart(here, last);
            int free = free(here, first, last);
            if (free <= last) {
                return List.copyOf(here.subList(free, last + 1));
            }
            last = first - 1;
        }
        return List.of();
    }

    /**
     * The first of a chain that the preposition before it does not govern: all of it where there is none; else
     * a person named behind a party and a comma ("In Senegal, Singh …"), or nobody.
     */
    private int free(List<Mention> here, int first, int last) {
        if (!governed(here.get(first))) {
            return first;
        }
        for (int k = first + 1; k <= last; k++) {
            boolean turns = here.get(first).type() == Mention.Type.PARTY && here.get(k).type() != Mention.Type.PARTY;
            if (turns && text.isMark(here.get(k - 1).range().to(), ',')) {
                return k;
            }
        }
        return last + 1;
    }

    /** The token behind a group in brackets that opens at a token, or the token itself. */
    public int pastBrackets(int token) {
        if (!text.isMark(token, '(')) {
            return token;
        }
        int limit = Math.min(text.sentence(token).to(), token + BRACKETS);
        for (int t = token + 1; t < limit; t++) {
            if (text.isMark(t, ')')) {
                return t + 1;
            }
        }
        return token;
    }

    /** The chain that follows a token within a few words. */
    public List<Mention> behind(int token, int reach) {
        if (token >= text.size() || token == 0) {
            return List.of();
        }
        Range sentence = text.sentence(token - 1);
        List<Mention> chain = new ArrayList<>();
        int at = token;
        for (Mention mention : mentions.within(new Range(token, sentence.to()))) {
            boolean near = chain.isEmpty() ? mention.range().from() - at <= reach && !barred(at, mention.range().from()) : joined(at, mention.range().from());
            if (!near) {
                break;
            }
            chain.add(mention);
            at = mention.range().to();
        }
        return chain;
    }

    /** The subject of the clause that follows: the first chain behind a token that no preposition governs. */
    public List<Mention> subjectBehind(int token) {
        if (token == 0 || token > text.size()) {
            return List.of();
        }
        Range sentence = text.sentence(token - 1);
        for (Mention mention : mentions.within(new Range(Math.min(token, sentence.to()), sentence.to()))) {
            if (!governed(mention) && !bracketed(mention) && text.isMark(mention.range().from() - 1, ',')) {
                return behind(mention.range().from(), 0);
            }
        }
        return List.of();
    }

    private int chainStart(List<Mention> here, int last) {
        int first = last;
        while (first > 0 && joined(here.get(first - 1).range().to(), here.get(first).range().from())) {
            first--;
        }
        return first;
    }

    /** Whether only words that join mentions stand in between. */
    private boolean joined(int from, int to) {
        if (from >= to) {
            return from == to;
        }
        int at = pastBrackets(from);
        if (to - at > 4) {
            return false;
        }
        while (at < to) {
            int next = pastBrackets(at);
            for (Finding finding : chart.starting(at)) {
                if ((finding.kind().equals("connector") || finding.kind().equals("honorific") || finding.kind().equals("delegate"))
                        && finding.to() <= to
                        && finding.to() > next) {
                    next = finding.to();
                }
            }
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Whether a mark that ends a clause stands in between. */
    private boolean barred(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.shape(t) == Shape.MARK && ".;:!?".contains(text.word(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition stands just before a mention. */
    boolean governed(Mention mention) {
        for (Finding finding : chart.ending(mention.range().from())) {
            if (finding.kind().equals("preposition")) {
                return true;
            }
        }
        return false;
    }

    private boolean bracketed(Mention mention) {
        int from = text.sentence(mention.range().from()).from();
        for (int t = mention.range().from() - 1; t >= Math.max(from, mention.range().from() - BRACKETS); t--) {
            if (text.isMark(t, ')')) {
                return false;
            }
            if (text.isMark(t, '(')) {
                return true;
            }
        }
        return false;
    }
}
