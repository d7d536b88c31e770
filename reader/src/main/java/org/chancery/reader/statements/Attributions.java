package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Statements without a speech verb that name their speaker as a source: "According to Mr X, …". */
final class Attributions {
    /** Tokens that close a quotation and its clause. */
    private static final int BEHIND = 2;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Trimming trimming;

    Attributions(Chart chart, Mentions mentions, Trimming trimming) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.trimming = trimming;
    }

    /** Who is named as the source of a sentence, and what he is the source of. */
    record Attribution(Mention source, Range content) {}

    /** The attribution that opens or closes a sentence, or null; a body or a paper named so is only a source. */
    @Nullable
    Attribution in(Range sentence) {
        List<Mention> here = mentions.within(sentence);
        if (here.isEmpty()) {
            return null;
        }
        Mention first = here.getFirst();
        if (isPerson(first) && attributed(first) && text.isMark(first.range().to(), ',') && opens(first, sentence)) {
            return attribution(first, first.range().to() + 1, sentence.to());
        }
        Mention quoted = behindQuotation(here, sentence);
        if (quoted != null) {
            return attribution(quoted, sentence.from(), word(quoted).from());
        }
        Mention last = here.getLast();
        int end = trimming.of(sentence.from(), sentence.to()).to();
        if (isPerson(last) && attributed(last) && last.range().to() == end) {
            return attribution(last, sentence.from(), word(last).from());
        }
        return null;
    }

    /** The one named as the source of the quotation that opens a sentence, just behind it. */
    private @Nullable Mention behindQuotation(List<Mention> here, Range sentence) {
        if (!text.isMark(sentence.from(), '"')) {
            return null;
        }
        int end = quoteEnd(sentence.from() + 1, sentence.to());
        for (Mention m : here) {
            if (m.range().from() > end) {
                boolean close = isPerson(m) && attributed(m) && word(m).from() <= end + BEHIND;
                return close ? m : null;
            }
        }
        return null;
    }

    private @Nullable Attribution attribution(Mention source, int from, int to) {
        int start = text.isMark(from, '"') ? from + 1 : from;
        int limit = start > from ? quoteEnd(start, to) : to;
        Range content = trimming.of(start, limit);
        return content.length() < 3 ? null : new Attribution(source, content);
    }

    private int quoteEnd(int from, int to) {
        int end = from;
        while (end < to && text.quoted(end)) {
            end++;
        }
        return end > from ? end : to;
    }

    private static boolean isPerson(Mention m) {
        return m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE || m.type() == Mention.Type.PRONOUN;
    }

    private boolean attributed(Mention m) {
        return word(m).length() > 0;
    }

    private boolean opens(Mention m, Range sentence) {
        return word(m).from() - sentence.from() <= 1;
    }

    /** The word that names a source, just before a mention; an empty run where there is none. */
    private Range word(Mention m) {
        for (Finding f : chart.ending(m.range().from())) {
            if (f.kind().equals("source-word")) {
                return f.range();
            }
        }
        return new Range(m.range().from(), m.range().from());
    }
}
