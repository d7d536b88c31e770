package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.jspecify.annotations.Nullable;

/** Finds the speech verbs of a sentence. */
final class SpeechFinder {
    private static final Map<String, Act> ACTS = Code.byCode(Act.values());

    private final Chart chart;
    private final Text text;

    SpeechFinder(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
    }

    /** The speech verbs of a sentence in order, those that follow each other directly as one. */
    List<Speech> in(Range sentence) {
        List<Speech> found = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Occurrence verb = verbAt(at);
            if (verb == null) {
                at++;
                continue;
            }
            Speech speech = read(verb, sentence);
            found.add(speech);
            at = Math.max(verb.to(), speech.verb().to());
        }
        return found;
    }

    private Speech read(Occurrence first, Range sentence) {
        Occurrence last = first;
        Occurrence main = first;
        for (Occurrence next = following(last.to(), sentence.to()); next != null; next = following(last.to(), sentence.to())) {
            boolean modal = next.has("alone", "yes");
            if (modal && ACTS.get(main.value()) != Act.AFFIRM && ACTS.get(main.value()) != Act.INFORM) {
                break;
            }
            main = next;
            last = next;
            if (modal) {
                break;
            }
        }
        boolean several = first != main;
        return new Speech(
                head(first.from(), sentence.from()),
                new Range(first.from(), last.to()),
                content(last.to(), sentence.to()),
                act(main),
                !several && main.has("weak", "yes"),
                !several && main.has("inner", "yes"),
                main.has("alone", "yes"));
    }

    private static Act act(Occurrence verb) {
        Act act = ACTS.get(verb.value());
        return act == null ? Act.AFFIRM : act;
    }

    /** A verb that stands directly behind another, or behind small words or one comma before a modal. */
    private @Nullable Occurrence following(int from, int end) {
        int at = from;
        for (int step = 0; step < 3 && at < end; step++) {
            Occurrence verb = verbAt(at);
            if (verb != null) {
                return verb;
            }
            int next = skip(at, "lead-in");
            if (next == at && text.isMark(at, ',') && at + 1 < end) {
                Occurrence modal = verbAt(at + 1);
                return modal != null && modal.has("alone", "yes") ? modal : null;
            }
            if (next == at) {
                return null;
            }
            at = next;
        }
        return null;
    }

    private @Nullable Occurrence verbAt(int token) {
        for (Finding f : chart.starting(token)) {
            if (f instanceof Occurrence o && o.kind().equals("speech")) {
                return o;
            }
        }
        return null;
    }

    /** Where the small words that lead to a verb begin. */
    private int head(int verb, int from) {
        int head = verb;
        boolean moved = true;
        while (moved && head > from) {
            moved = false;
            for (Finding f : chart.ending(head)) {
                if (f.kind().equals("lead-in") && f.from() >= from) {
                    head = f.from();
                    moved = true;
                    break;
                }
            }
        }
        return head;
    }

    private int content(int from, int end) {
        int at = from;
        for (int step = 0; step < 2 && at < end; step++) {
            int next = skip(at, "complement");
            if (next == at) {
                break;
            }
            at = next;
        }
        return Math.min(at, end);
    }

    /** The end of the longest finding of a class that starts at a token, or the token itself. */
    private int skip(int token, String kind) {
        int end = token;
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals(kind)) {
                end = Math.max(end, f.to());
            }
        }
        return end;
    }
}
