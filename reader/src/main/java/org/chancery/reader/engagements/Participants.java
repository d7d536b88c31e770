package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.Collections;
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
        List<Mention> here = mentions.within(new Range(sentence.from(), token));
        for (int i = here.size() - 1; i >= 0; i--) {
            if (!governed(here.get(i)) && !bracketed(here.get(i))) {
                return leftwards(here, i);
            }
            int first = chainStart(here, i);
            if (first < i && !governed(here.get(first))) {
                return here.subList(first, i + 1);
            }
            i = first;
        }
        return List.of();
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

    private List<Mention> leftwards(List<Mention> here, int last) {
        return new ArrayList<>(here.subList(chainStart(here, last), last + 1));
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
        if (to - from > 4) {
            return false;
        }
        int at = from;
        while (at < to) {
            int next = at;
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
        return text.isMark(mention.range().from() - 1, '(');
    }

    /** The mentions of a chain in the order of the text. */
    static List<Mention> ordered(List<Mention> chain) {
        List<Mention> sorted = new ArrayList<>(chain);
        Collections.sort(sorted, (a, b) -> Integer.compare(a.number(), b.number()));
        return sorted;
    }
}
