package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Findings;
import org.chancery.reader.text.Range;

/** The findings of a chart by kind; those of one kind stand by start, and then the longer first. */
final class ByKind {
    private final Map<String, List<Finding>> findings = new HashMap<>();

    ByKind(Chart chart) {
        for (int token = 0; token < chart.text().size(); token++) {
            for (Finding finding : chart.starting(token)) {
                List<Finding> some = findings.get(finding.kind());
                if (some == null) {
                    some = new ArrayList<>();
                    findings.put(finding.kind(), some);
                }
                place(some, finding);
            }
        }
    }

    /** Those of a kind that lie within a run of tokens. */
    <F extends Finding> List<F> within(Range range, String kind, Class<F> type) {
        List<Finding> all = findings.getOrDefault(kind, List.of());
        List<F> found = new ArrayList<>();
        for (int i = Findings.firstFrom(all, range.from());
                i < all.size() && all.get(i).from() < range.to();
                i++) {
            Finding finding = all.get(i);
            if (finding.to() <= range.to() && type.isInstance(finding)) {
                found.add(type.cast(finding));
            }
        }
        return found;
    }

    /** Puts a finding behind those that start earlier or are as long or longer. */
    private static void place(List<Finding> some, Finding finding) {
        int at = some.size();
        while (at > 0
                && some.get(at - 1).from() == finding.from()
                && some.get(at - 1).to() < finding.to()) {
            at--;
        }
        some.add(at, finding);
    }
}
