package org.chancery.reader.engagements;

import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** How far the name of a session, summit or ceremony goes, and whose it is. */
final class EventNames {
    private static final int LONGEST = 22;
    /** The most words of a name before the head of a listed event. */
    static final int LONGEST_NAME = 8;
    /** Kinds of small words that stand inside a name. */
    private static final Set<String> JOINTS = Set.of("connector", "event-word", "event-head");

    private final Chart chart;
    private final Text text;

    EventNames(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** The name that opens with a head word: it goes on over capitals, numbers, parties and joining words. */
    Range name(Range head) {
        int end = head.to();
        int limit = Math.min(text.sentence(head.from()).to(), end + LONGEST);
        int at = end;
        int small = 0;
        while (at < limit && small <= 3 && !somebody(at) && headBehind(at) == null) {
            int party = pastParty(at);
            if (party > at) {
                at = party;
                end = at;
                small = 0;
                continue;
            }
            int next = pastJoint(at);
            boolean rest = at == end && text.shape(at) == Shape.LOWER && at > head.to() && !leads(at);
            if (text.shape(at).capitalised() || text.number(at) >= 0) {
                at++;
                end = at;
                small = 0;
            } else if (next > at) {
                at = next;
                small++;
            } else if (rest) {
                at++;
                small++;
            } else {
                break;
            }
        }
        return new Range(head.from(), Math.min(end, limit));
    }

    /** Whether a preposition stands at a token: what comes behind it is no part of a name. */
    private boolean leads(int token) {
        return chart.starts(token, "preposition");
    }

    /** The token behind a party that is named at a token, or the token itself. */
    private int pastParty(int token) {
        int end = token;
        for (Finding f : chart.starting(token)) {
            end = f.kind().equals("party") ? Math.max(end, f.to()) : end;
        }
        return end;
    }

    /** The token behind the small words that may stand at a token within a name, or the token itself. */
    private int pastJoint(int token) {
        if (text.isMark(token, '-') || text.isMark(token, '(') || text.isMark(token, ')')) {
            return token + 1;
        }
        int end = token;
        for (Finding f : chart.starting(token)) {
            if (JOINTS.contains(f.kind()) && !text.isMark(token, ',')) {
                end = Math.max(end, f.to());
            }
        }
        return end;
    }

    /** The event that is named next to one, joined to it by a comma or a word, or null. */
    @Nullable
    Occurrence listed(Range name) {
        int at = name.to();
        while (at < text.size() && text.isMark(at, ')')) {
            at++;
        }
        return headBehind(at);
    }

    /** The head of an event that stands behind what joins it to another at a token, or null. */
    private @Nullable Occurrence headBehind(int token) {
        for (Finding joint : chart.starting(token)) {
            if (joint.kind().equals("connector") && !text.isMark(token, '-')) {
                Occurrence head = head(joint.to());
                if (head == null) {
                    head = headOfName(joint.to());
                }
                if (head != null) {
                    return head;
                }
            }
        }
        return null;
    }

    /** The head of an event whose name opens before it, behind an article: "the ASEAN Regional Forum". */
    private @Nullable Occurrence headOfName(int token) {
        int first = token < text.size() && text.shape(token) == Shape.LOWER ? token + 1 : token;
        int limit = Math.min(text.size(), first + LONGEST_NAME);
        for (int t = first; t < limit && named(t); t++) {
            Occurrence head = t > first ? head(t) : null;
            if (head != null && head.from() == t) {
                return head;
            }
        }
        return null;
    }

    /** The name of an event that is listed behind another, from its first capital on. */
    Range nameOfListed(Range head, int after) {
        int from = head.from();
        while (from > after && named(from - 1)) {
            from--;
        }
        return new Range(from, name(head).to());
    }

    private boolean named(int token) {
        return text.shape(token).capitalised() || text.shape(token) == Shape.NUMBER;
    }

    /** The head of an event at a token, or behind a small word at it ("các hội nghị"), or null. */
    @Nullable
    Occurrence head(int token) {
        Occurrence head = null;
        int behind = token;
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o && o.kind().equals("event-head") && (head == null || o.to() > head.to())) {
                head = o;
            } else if (f.kind().equals("event-word")) {
                behind = Math.max(behind, f.to());
            }
        }
        return head != null || behind == token ? head : head(behind);
    }

    /** Whether a person or an office is named from a token on. */
    boolean somebody(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("actor") && (f.has("type", "person") || f.has("type", "office"))) {
                return true;
            }
        }
        return false;
    }
}
