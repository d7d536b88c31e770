package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
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

    private Names(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
        this.breaks = new NameBreaks(chart);
        this.joints = new NameJoints(chart, breaks);
    }

    /** The candidates in a chart that holds what the lexicon found; one, the longest, at each start. */
    public static List<Name> in(Chart chart) {
        Names names = new Names(chart);
        List<Name> found = new ArrayList<>();
        for (int from = 0; from < names.text.size(); from++) {
            if (names.opens(from)) {
                int to = names.end(from);
                boolean doubtful = to == from + 1 && (names.breaks.isProper(from) || names.cutOff(to));
                if (to > from && !(doubtful && !names.addressed(from))) {
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

    /** Whether Mr, Mrs or the like stands before a token. */
    private boolean addressed(int token) {
        return ends(token, "honorific");
    }

    private boolean ends(int token, String kind) {
        for (Finding finding : chart.ending(token)) {
            if (finding.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int token) {
        if (!text.shape(token).capitalised() || breaks.at(token)) {
            return false;
        }
        return (!acronym(token) || capitalSurname(token)) && !shouted(text.sentence(token));
    }

    /** Whether a family name in capitals opens a name behind an office or a word of address: "Ms. KAMIKAWA Yoko". */
    private boolean capitalSurname(int token) {
        return token + 1 < text.size()
                && text.shape(token + 1) == Shape.CAPITAL
                && !breaks.at(token + 1)
                && (addressed(token) || ends(token, "office"))
                && !means(token);
    }

    /** Whether a family name in capitals closes a name that begins so: "H.E. Mr. Lazarous KAPAMBWE". */
    private boolean capitalEnd(int from, int token) {
        return token > from && (addressed(from) || ends(from, "office")) && !means(token);
    }

    /** Whether a word in capitals is no family name: initials, or the short form of something that acts. */
    private boolean means(int token) {
        if (text.word(token).indexOf('.') >= 0) {
            return true;
        }
        for (Finding finding : chart.starting(token)) {
            String kind = finding.kind();
            if (kind.equals("party") || kind.equals("body") || kind.equals("series") || kind.equals("outlet")) {
                return true;
            }
        }
        return false;
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
        if (leader != null && leader.to() - from >= 2 && !goesOn(leader.to(), limit)) {
            return joints.suffix(leader.to(), limit);
        }
        int at = from;
        int words = 0;
        while (at < limit && words < LONGEST) {
            if (text.shape(at).capitalised()
                    && !breaks.at(at)
                    && (!acronym(at) || at == from || capitalEnd(from, at))
                    && (at == from || !startsParty(at))) {
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
        return text.word(token).length() <= SYLLABLE
                && text.word(token).chars().anyMatch(c -> c > 0x17F || "ăđâêôàáãèéìíòóõùúý".indexOf(c) >= 0);
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
