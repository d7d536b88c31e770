package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/**
 * Finds runs of capitalised words that can be names: with initials (E., J.), hyphens, particles in lower
 * case (al, bin, von) and a closing "Jr."-like word. Words that the lexicon knows as something else do not
 * stand in a name; a one-word party may, since names share such words (Hàn, Anh, Nga).
 */
public final class Names {
    private static final int LONGEST = 6;
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
            "speech",
            "portfolio");

    private final Chart chart;
    private final Text text;
    private final boolean[] broken;
    private final boolean[] party;

    private Names(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
        this.broken = new boolean[text.size()];
        this.party = new boolean[text.size()];
        for (int at = 0; at < text.size(); at++) {
            for (Finding finding : chart.starting(at)) {
                if (BREAKERS.contains(finding.kind())) {
                    breakAt((Occurrence) finding);
                }
            }
        }
    }

    private void breakAt(Occurrence known) {
        boolean one = known.to() - known.from() == 1;
        boolean proper = known.kind().equals("party") || known.kind().equals("place");
        if (one && proper) {
            party[known.from()] = known.kind().equals("party");
            return;
        }
        if (one && text.shape(known.from()).capitalised() && !known.kind().equals("office")) {
            boolean insideName =
                    known.from() > 0 && text.shape(known.from() - 1).capitalised() && !broken[known.from() - 1];
            if (insideName && !known.kind().equals("honorific")) {
                return;
            }
        }
        for (int t = known.from(); t < known.to(); t++) {
            broken[t] = true;
        }
    }

    /** The candidates in a chart that holds what the lexicon found; one, the longest, at each start. */
    public static List<Name> in(Chart chart) {
        Names names = new Names(chart);
        List<Name> found = new ArrayList<>();
        for (int from = 0; from < names.text.size(); from++) {
            if (names.opens(from)) {
                int to = names.end(from);
                boolean onlyParty = to == from + 1 && names.party[from] && !names.addressed(from);
                if (to > from && !onlyParty) {
                    found.add(new Name(from, to));
                }
            }
        }
        return found;
    }

    /** Whether Mr, Mrs or the like stands before a token. */
    private boolean addressed(int token) {
        for (Finding finding : chart.ending(token)) {
            if (finding.kind().equals("honorific")) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int token) {
        if (!text.shape(token).capitalised() || broken[token]) {
            return false;
        }
        return !acronym(token) && !shouted(text.sentence(token));
    }

    /** Three or more capitals that spell no word of a name. */
    private boolean acronym(int token) {
        return text.shape(token) == Shape.UPPER && text.end(token) - text.start(token) > 2;
    }

    /** A sentence in capitals throughout tells no names. */
    private boolean shouted(Range sentence) {
        int upper = 0;
        int words = 0;
        for (int t = sentence.from(); t < sentence.to() && words < 12; t++) {
            if (text.shape(t).word()) {
                words++;
                upper += text.shape(t) == Shape.UPPER ? 1 : 0;
            }
        }
        return words > 3 && upper * 5 > words * 4;
    }

    private int end(int from) {
        int limit = text.sentence(from).to();
        Finding leader = leader(from);
        if (leader != null && leader.to() - from >= 2) {
            return suffix(leader.to(), limit);
        }
        int at = from;
        int words = 0;
        while (at < limit && words < LONGEST) {
            if (text.shape(at).capitalised() && !broken[at] && !acronym(at) && (at == from || !startsParty(at))) {
                at++;
                words++;
                if (isInitial(at - 1) && text.isMark(at, '.') && !text.spaced(at)) {
                    at++;
                }
                continue;
            }
            int joined = joined(at, limit);
            if (joined == at) {
                break;
            }
            at = joined;
        }
        return words == 0 ? from : suffix(at, limit);
    }

    /** A party of several words ends a name that stands before it. */
    private boolean startsParty(int at) {
        if (!text.spaced(at)) {
            return false;
        }
        for (Finding finding : chart.starting(at)) {
            if (finding.kind().equals("party") && finding.to() - at > 1) {
                return true;
            }
        }
        return false;
    }

    /** The end of a hyphen with a word, or of particles before a capital, that go on a name here. */
    private int joined(int at, int limit) {
        if (text.isMark(at, '-')
                && !text.spaced(at)
                && at + 1 < limit
                && !text.spaced(at + 1)
                && text.shape(at + 1).word()) {
            return at + 2;
        }
        boolean apart = text.isMark(at, '-') && text.spaced(at) && at + 1 < limit && text.spaced(at + 1);
        if (apart
                && text.shape(at + 1) == Shape.LOWER
                && text.end(at + 1) - text.start(at + 1) <= 5
                && chart.starting(at + 1).length == 0) {
            return at + 2;
        }
        int t = at;
        while (t < limit && t < at + 2 && isParticle(t)) {
            t++;
            if (text.isMark(t, '-') && !text.spaced(t)) {
                t++;
            }
        }
        return t > at && t < limit && text.shape(t).capitalised() && !broken[t] ? t : at;
    }

    private boolean isParticle(int token) {
        for (Finding finding : chart.starting(token)) {
            if (finding.kind().equals("name-particle")) {
                return true;
            }
        }
        return false;
    }

    /** Takes in ", Jr." and the like. */
    private int suffix(int at, int limit) {
        int t = text.isMark(at, ',') ? at + 1 : at;
        if (t < limit) {
            for (Finding finding : chart.starting(t)) {
                if (finding.kind().equals("name-suffix")) {
                    return text.isMark(finding.to(), '.') && !text.spaced(finding.to())
                            ? finding.to() + 1
                            : finding.to();
                }
            }
        }
        return at;
    }

    private boolean isInitial(int token) {
        return text.end(token) - text.start(token) == 1;
    }

    private @org.jspecify.annotations.Nullable Finding leader(int from) {
        for (Finding finding : chart.starting(from)) {
            if (finding.kind().equals("leader")) {
                return finding;
            }
        }
        return null;
    }
}
