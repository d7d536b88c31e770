package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.VietnameseLetters;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of capitalised words that can be names: with initials (E., J.), hyphens, particles in lower
 * case (al, bin, von) and a closing "Jr."-like word.
 */
public final class Names {
    private static final int LONGEST = 9;

    /** The most letters of a Vietnamese syllable. */
    private static final int SYLLABLE = 7;

    private final Chart chart;
    private final Text text;
    private final NameBreaks breaks;
    private final NameJoints joints;
    private final NameCapitals capitals;

    private Names(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
        this.breaks = new NameBreaks(chart);
        this.joints = new NameJoints(chart, breaks);
        this.capitals = new NameCapitals(chart, breaks);
    }

    /** The candidates in a chart that holds what the lexicon found; one, the longest, at each start. */
    public static List<Name> in(Chart chart) {
        Names names = new Names(chart);
        List<Name> found = new ArrayList<>();
        for (int from = 0; from < names.text.size(); from++) {
            if (names.opens(from)) {
                int to = names.end(from);
                boolean doubtful = to == from + 1 && (names.breaks.isProper(from) || names.cutOff(to));
                if (to > from && !(doubtful && !names.capitals.addressed(from))) {
                    found.add(new Name(from, to));
                }
            }
        }
        return found;
    }

    /** Whether dots before a token say that words are left out there. */
    private boolean cutOff(int token) {
        return text.isMark(token, '…') || text.isMark(token, '.') && text.isMark(token + 1, '.');
    }

    private boolean opens(int token) {
        return text.shape(token).capitalised() && !breaks.at(token) && capitals.opens(token);
    }

    private int end(int from) {
        int limit = text.sentence(from).to();
        Finding leader = leader(from);
        if (leader != null && leader.to() - from >= 2 && !goesOn(leader.to(), limit)) {
            return joints.suffix(leader.to(), limit);
        }
        int at = from;
        int words = 0;
        while (at < limit && words < LONGEST) {
            if (text.shape(at).capitalised()
                    && !breaks.at(at)
                    && (at == from || capitals.goesOn(from, at) && !startsParty(at))) {
                at++;
                words++;
                if (isInitial(at - 1) && text.isMark(at, '.') && !text.spaced(at)) {
                    at++;
                }
                continue;
            }
            int joined = joints.joined(at, limit);
            if (joined == at) {
                break;
            }
            at = joined;
        }
        return words == 0 ? from : joints.suffix(at, limit);
    }

    /** Whether behind a leader's name in Vietnamese syllables one more follows: then it is somebody else's. */
    private boolean goesOn(int at, int limit) {
        return at < limit
                && text.shape(at) == Shape.CAPITAL
                && !breaks.at(at)
                && !breaks.isProper(at)
                && text.word(at).length() <= SYLLABLE
                && (vietnamese(at - 1) || vietnamese(at - 2))
                && !startsParty(at);
    }

    private boolean vietnamese(int token) {
        return text.word(token).length() <= SYLLABLE && VietnameseLetters.possiblyIn(text.word(token));
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

    private boolean isInitial(int token) {
        return text.end(token) - text.start(token) == 1;
    }

    private @Nullable Finding leader(int from) {
        for (Finding finding : chart.starting(from)) {
            if (finding.kind().equals("leader")) {
                return finding;
            }
        }
        return null;
    }
}
