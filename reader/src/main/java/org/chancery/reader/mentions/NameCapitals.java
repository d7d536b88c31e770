package org.chancery.reader.mentions;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** Tells of words all in capitals whether they are parts of names: family names are, acronyms and shouted lines are not. */
final class NameCapitals {
    private final Chart chart;
    private final Text text;
    private final NameBreaks breaks;

    NameCapitals(Chart chart, NameBreaks breaks) {
        this.chart = chart;
        this.text = chart.text();
        this.breaks = breaks;
    }

    /** Whether a capitalised word can open a name. */
    boolean opens(int token) {
        return (!acronym(token) || surnameBefore(token)) && !shouted(text.sentence(token));
    }

    /** Whether a capitalised word can go on a name that opens before it. */
    boolean goesOn(int from, int token) {
        return !acronym(token) || surnameBehind(from, token);
    }

    /** Whether Mr, Mrs or the like stands before a token. */
    boolean addressed(int token) {
        return follows("honorific", token);
    }

    /** Whether a family name in capitals opens a name behind an office or a word of address: "Ms. KAMIKAWA Yoko". */
    private boolean surnameBefore(int token) {
        return token + 1 < text.size()
                && text.shape(token + 1) == Shape.CAPITAL
                && !breaks.at(token + 1)
                && introduced(token)
                && !means(token);
    }

    /** Whether a family name in capitals closes a name that is introduced so: "H.E. Mr. Lazarous KAPAMBWE". */
    private boolean surnameBehind(int from, int token) {
        return introduced(from) && !means(token);
    }

    /** Whether an office or a word of address stands before a token. */
    private boolean introduced(int token) {
        return addressed(token) || follows("office", token);
    }

    private boolean follows(String kind, int token) {
        return chart.ends(token, kind);
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
}
