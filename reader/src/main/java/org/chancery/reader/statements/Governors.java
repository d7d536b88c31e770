package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells which speech verbs of a sentence govern, and which stand inside what somebody says. */
final class Governors {
    private final Chart chart;
    private final Text text;
    private final Scene scene;
    private final SpeechFinder speeches;
    private final Subjects subjects;
    private final Quotations quotations;
    private final OwnVoice own;
    private final Closings closings;
    private final GovernorFinder finder;
    private final List<Statements.Rejected> rejected;

    /** @param rejected takes the verbs that do not govern */
    Governors(
            Chart chart,
            Mentions mentions,
            Scene scene,
            SpeechFinder speeches,
            Clauses clauses,
            Subjects subjects,
            Speakers speakers,
            Quotations quotations,
            OwnVoice own,
            JointPapers papers,
            List<Statements.Rejected> rejected) {
        this.chart = chart;
        this.text = chart.text();
        this.scene = scene;
        this.speeches = speeches;
        this.subjects = subjects;
        this.quotations = quotations;
        this.own = own;
        this.closings = new Closings(text, clauses);
        this.finder =
                new GovernorFinder(chart, mentions, clauses, subjects, speakers, quotations, own, papers, closings);
        this.rejected = rejected;
    }

    /** The verbs of a sentence that govern, in order. */
    List<Governor> in(Range sentence) {
        List<Governor> governors = new ArrayList<>();
        for (Speech speech : speeches.in(sentence)) {
            Governor previous = governors.isEmpty() ? null : governors.getLast();
            if (previous != null && opens(speech, previous.speech())) {
                continue;
            }
            if (scene.tells(speech, says(speech.verb())) || quoted(speech, previous, sentence)) {
                continue;
            }
            Governor governor = finder.of(speech, previous, sentence);
            if (governor == null) {
                rejected.add(new Statements.Rejected(
                        speech.verb(), "it stands inside what somebody says, or is no verb of its clause"));
            } else if (previous != null && governor.relayed()) {
                governors.set(governors.size() - 1, new Governor(speech, governor.speaker(), previous.clause()));
            } else {
                governors.add(governor);
            }
        }
        return closings.settled(governors, sentence);
    }

    /** Whether the words of a contact that begin with a verb say something as well: "discussed with X …". */
    private boolean says(Range verb) {
        for (Finding f : chart.starting(verb.from())) {
            if (f.kind().equals("contact") && f.has("says", "yes")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands among the words of the one before, or is a modal that opens what that one says. */
    private static boolean opens(Speech speech, Speech previous) {
        int verb = speech.verb().from();
        return verb < previous.content() || speech.alone() && verb == previous.content();
    }

    /** Whether a verb is among the words of somebody quoted, not only set between marks itself. */
    private boolean quoted(Speech speech, @Nullable Governor previous, Range sentence) {
        if (!text.quoted(speech.verb().from())) {
            return false;
        }
        if (previous != null) {
            return true;
        }
        if (own.issuer() != null) {
            return false;
        }
        List<Mention> subject = subjects.directlyBefore(speech.head());
        return subject.isEmpty()
                ? quotations.quotedFrom(sentence)
                : text.quoted(subject.getFirst().range().from());
    }
}
