package org.chancery.reader.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text with everything recognised in it so far, by token. More findings make a new chart. A chart is used by
 * one thread, since it orders its findings by kind when first asked.
 */
public final class Chart {
    private static final Finding[] NONE = {};

    private final Text text;
    private final Finding[][] starting;
    private final Finding[][] ending;

    /** For each token the kinds of findings that start there, as bits that may stand for several kinds. */
    private final long[] kinds;

    private @Nullable ByKind byKind;

    private Chart(Text text, Finding[][] starting, Finding[][] ending, long[] kinds) {
        this.text = text;
        this.starting = starting;
        this.ending = ending;
        this.kinds = kinds;
    }

    /** A chart of these findings. */
    public static Chart of(Text text, Collection<? extends Finding> findings) {
        Finding[][] none = new Finding[text.size() + 1][];
        Arrays.fill(none, NONE);
        Chart chart = new Chart(text, none, none.clone(), new long[text.size() + 1]);
        chart.add(findings);
        return chart;
    }

    /** This chart and more findings. */
    public Chart with(Collection<? extends Finding> more) {
        Chart grown = new Chart(text, starting.clone(), ending.clone(), kinds.clone());
        grown.add(more);
        return grown;
    }

    /** Takes in more findings. Only who made the chart and has not yet given it away may do so. */
    void add(Collection<? extends Finding> more) {
        for (Finding finding : more) {
            starting[finding.from()] = append(starting[finding.from()], finding);
            ending[finding.to()] = append(ending[finding.to()], finding);
            kinds[finding.from()] |= bit(finding.kind());
        }
        byKind = null;
    }

    /** The bit that a kind of findings has; others may share it. */
    static long bit(String kind) {
        return 1L << (kind.hashCode() & (Long.SIZE - 1));
    }

    /** The kinds of findings that start at a token, as bits. */
    long kinds(int token) {
        return kinds[token];
    }

    /** Whether a finding of one of some kinds may start at a token: where this is false there is none. */
    boolean mayStart(int token, long bits) {
        return (kinds[token] & bits) != 0;
    }

    public Text text() {
        return text;
    }

    /** Findings whose first token this is. */
    public Finding[] starting(int token) {
        return starting[token];
    }

    /** Findings whose last token stands just before this one. */
    public Finding[] ending(int token) {
        return ending[token];
    }

    /** Whether a finding of a kind starts at a token. */
    public boolean starts(int token, String kind) {
        return has(starting[token], kind);
    }

    /** Whether a finding of a kind ends just before a token. */
    public boolean ends(int token, String kind) {
        return has(ending[token], kind);
    }

    private static boolean has(Finding[] findings, String kind) {
        for (Finding finding : findings) {
            if (finding.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** All findings of a kind, by start and then the longer first. */
    public <F extends Finding> List<F> all(String kind, Class<F> type) {
        return within(new Range(0, text.size()), kind, type);
    }

    /** All findings of a kind that lie within a run of tokens, by start and then the longer first. */
    public <F extends Finding> List<F> within(Range range, String kind, Class<F> type) {
        if (byKind == null) {
            byKind = new ByKind(this);
        }
        return byKind.within(range, kind, type);
    }

    private static Finding[] append(Finding[] array, Finding finding) {
        Finding[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = finding;
        return longer;
    }
}
