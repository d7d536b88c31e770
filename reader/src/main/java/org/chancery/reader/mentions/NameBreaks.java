package org.chancery.reader.mentions;

import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Text;

/**
 * The words that the lexicon knows as something else and that therefore do not stand in a name. A one-word
 * party or place may, since names share such words (Hàn, Anh, Nga); words astride the end of a party's name mean
 * nothing ("Trung Quốc Vương Nghị" holds no king).
 */
final class NameBreaks {
    /** Classes whose words break a name. */
    private static final Set<String> BREAKERS = Set.of(
            "office",
            "body",
            "instrument",
            "honorific",
            "event-head",
            "weekday",
            "month",
            "party",
            "place",
            "pronoun",
            "collective",
            "former",
            "outlet",
            "no-name",
            "headline-verb",
            "org-head",
            "speech",
            "portfolio");

    private final Text text;
    private final boolean[] broken;
    private final boolean[] proper;

    NameBreaks(Chart chart) {
        this.text = chart.text();
        this.broken = new boolean[text.size()];
        this.proper = new boolean[text.size()];
        int partyEnd = 0;
        for (int at = 0; at < text.size(); at++) {
            int inside = partyEnd;
            boolean leader = leader(chart, at);
            for (Finding finding : chart.starting(at)) {
                boolean isParty = finding.kind().equals("party");
                partyEnd = isParty ? Math.max(partyEnd, finding.to()) : partyEnd;
                boolean astride = !isParty && at < inside && finding.to() > inside;
                boolean named = leader && finding.kind().equals("org-head");
                if (BREAKERS.contains(finding.kind()) && !astride && !named && !finding.has("surname", "yes")) {
                    breakAt((Occurrence) finding);
                }
            }
        }
    }

    /** Whether a leader's name of several words starts at a token. */
    private static boolean leader(Chart chart, int token) {
        for (Finding finding : chart.starting(token)) {
            if (finding.kind().equals("leader") && finding.to() - token > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token cannot stand in a name. */
    boolean at(int token) {
        return broken[token];
    }

    /** Whether a token alone is the name of a party or a place. */
    boolean isProper(int token) {
        return proper[token];
    }

    private void breakAt(Occurrence known) {
        boolean one = known.to() - known.from() == 1;
        if (one && (known.kind().equals("party") || known.kind().equals("place"))) {
            proper[known.from()] = true;
            return;
        }
        if (one && text.shape(known.from()).capitalised() && !known.kind().equals("office")) {
            boolean insideName =
                    known.from() > 0 && text.shape(known.from() - 1).capitalised() && !broken[known.from() - 1];
            if (insideName && !known.kind().equals("honorific") && !known.kind().equals("headline-verb")) {
                return;
            }
        }
        for (int t = known.from(); t < known.to(); t++) {
            broken[t] = true;
        }
    }
}
