package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** A text with everything recognised in it so far, by token. Immutable: more findings make a new chart. */
public final class Chart {
    private static final Finding[] NONE = {};

    private final Text text;
    private final Finding[][] starting;
    private final Finding[][] ending;

    private Chart(Text text, Finding[][] starting, Finding[][] ending) {
        this.text = text;
        this.starting = starting;
        this.ending = ending;
    }

    /** A chart of these findings. */
    public static Chart of(Text text, Collection<? extends Finding> findings) {
        Finding[][] none = new Finding[text.size() + 1][];
        java.util.Arrays.fill(none, NONE);
        return new Chart(text, none, none.clone()).with(findings);
    }

    /** This chart and more findings. */
    public Chart with(Collection<? extends Finding> more) {
        Finding[][] starts = starting.clone();
        Finding[][] ends = ending.clone();
        for (Finding finding : more) {
            starts[finding.from()] = append(starts[finding.from()], finding);
            ends[finding.to()] = append(ends[finding.to()], finding);
        }
        return new Chart(text, starts, ends);
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

    /** All findings of a kind, by start and then the longer first. */
    public <F extends Finding> List<F> all(String kind, Class<F> type) {
        return within(new Range(0, text.size()), kind, type);
    }

    /** All findings of a kind that lie within a run of tokens, by start and then the longer first. */
    public <F extends Finding> List<F> within(Range range, String kind, Class<F> type) {
        List<F> found = new ArrayList<>();
        for (int token = range.from(); token < range.to(); token++) {
            int first = found.size();
            for (Finding finding : starting[token]) {
                if (finding.to() <= range.to() && finding.kind().equals(kind) && type.isInstance(finding)) {
                    found.add(type.cast(finding));
                }
            }
            if (found.size() > first + 1) {
                found.subList(first, found.size()).sort(Comparator.comparingInt(f -> -f.to()));
            }
        }
        return found;
    }

    private static Finding[] append(Finding[] array, Finding finding) {
        Finding[] longer = java.util.Arrays.copyOf(array, array.length + 1);
        longer[array.length] = finding;
        return longer;
    }
}
