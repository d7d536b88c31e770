package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;

/** Finds the speech verbs of a sentence. */
final class SpeechFinder {
    /** Acts whose verbs lead to a finer one: "affirmed the wish", "agreed and stressed". */
    private static final Set<Act> LEADING = Set.of(Act.AFFIRM, Act.INFORM, Act.AGREE);

    /** Acts whose verbs take another's speech as their object: "rejected the accusation". */
    private static final Set<Act> TAKING = Set.of(Act.REJECT, Act.OPPOSE, Act.CRITICISE, Act.SUPPORT);

    private final Chart chart;
    private final Text text;
    private final OpeningOfContent opening;
    private final Verbs verbs;

    SpeechFinder(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
        this.opening = new OpeningOfContent(chart);
        this.verbs = new Verbs(chart, opening);
    }

    /** The speech verbs of a sentence in order, those that follow each other directly as one. */
    List<Speech> in(Range sentence) {
        List<Speech> found = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Verb verb = verbs.at(at);
            int silent = opening.skip(at, "silence");
            if (verb == null || silent > verb.finding().to() || verbs.named(verb)) {
                at = Math.max(at + 1, silent);
                continue;
            }
            if (verbs.denied(verb)) {
                at = verb.finding().to();
                continue;
            }
            Speech speech = read(verb, sentence);
            found.add(speech);
            at = Math.max(verb.finding().to(), speech.verb().to());
        }
        return found;
    }

    private Speech read(Verb first, Range sentence) {
        Verb main = first;
        for (Verb next = (first.is("alone") && !first.is("leads")) || first.frame() != null
                        ? null
                        : verbs.following(main, sentence.to());
                next != null;
                next = verbs.following(main, sentence.to())) {
            boolean modal = next.is("alone");
            boolean leads = LEADING.contains(main.act());
            boolean object = main.is("takes")
                    || !leads && (verbs.isNoun(next) || next.is("inner") || TAKING.contains(main.act()));
            if ((modal && main.act() != Act.AFFIRM && main.act() != Act.INFORM) || object) {
                break;
            }
            main = next;
            if (modal) {
                break;
            }
        }
        boolean several = first != main;
        return new Speech(
                head(first.finding().from(), sentence.from()),
                new Range(first.finding().from(), main.content()),
                main.reachesIn() ? main.content() : opening.behind(main.content(), sentence.to()),
                main.act(),
                !several && main.is("weak"),
                !several && main.is("inner"),
                !several && main.is("deed"),
                main.is("alone"),
                !several && verbs.isBare(main),
                !several && main.is("participle"),
                first.is("sets") && main.act() == first.act(),
                !several && main.is("purpose"),
                first.frame());
    }

    /** Where the small words that lead to a verb begin. */
    private int head(int verb, int from) {
        int head = verb;
        boolean moved = true;
        while (moved && head > from) {
            moved = false;
            if (text.isMark(head - 1, '"') && text.quoted(head)) {
                head--;
                moved = true;
            }
            for (Finding f : chart.ending(head)) {
                boolean leads = f.kind().equals("lead-in")
                        || f.kind().equals("date")
                        || (f.kind().equals("same-side") && f.from() == from);
                if (leads && f.from() >= from) {
                    head = f.from();
                    moved = true;
                    break;
                }
            }
        }
        return head;
    }
}
