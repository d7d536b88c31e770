package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements off one sentence after another. A speech verb governs what follows it up to the next
 * verb of the same rank, or the sentence's end; its speaker is the subject before it, else that of the verb
 * before, else that of the sentence before.
 */
final class StatementReader {
    private final Text text;
    private final OwnVoice own;
    private final Ends ends;
    private final Colons colons;
    private final Governors governors;
    private final Trimming trimming;
    private final Contents contents;
    private final WithoutVerb withoutVerb;
    private final Acts acts;
    private final Utterances utterances;
    private final Agentless agentless;
    private final Floor floor = new Floor();
    private final List<Statements.Rejected> rejected = new ArrayList<>();

    StatementReader(
            Chart chart,
            Mentions mentions,
            People people,
            Scene scene,
            Sides sides,
            OwnVoice own,
            @Nullable String home) {
        this.text = chart.text();
        this.own = own;
        SpeechFinder speeches = new SpeechFinder(chart);
        Clauses clauses = new Clauses(chart);
        Quotations quotations = new Quotations(text);
        Subjects subjects = new Subjects(chart, mentions, clauses);
        JointPapers papers = new JointPapers(chart, mentions, people, scene);
        Speakers speakers = new Speakers(
                people,
                scene,
                sides,
                own,
                subjects,
                new Pronouns(chart, people, floor),
                new RelativeSides(chart, scene, floor, home),
                papers);
        this.governors = new Governors(
                chart, mentions, scene, speeches, clauses, subjects, speakers, quotations, own, papers, rejected);
        this.ends = new Ends(chart);
        this.colons = new Colons(text, mentions);
        this.trimming = new Trimming(chart, quotations);
        this.contents = new Contents(chart, mentions, quotations, ends, trimming);
        this.acts = new Acts(chart, mentions, people, speeches, clauses);
        this.utterances = new Utterances(
                text, scene, own, new Addressees(text, clauses, mentions, people), new Topics(chart, mentions));
        this.agentless = new Agentless(chart, mentions, people, scene, clauses, trimming);
        this.withoutVerb = new WithoutVerb(
                text,
                clauses,
                speakers,
                floor,
                quotations,
                contents,
                trimming,
                new Nominals(chart, mentions, clauses, subjects, trimming),
                new Attributions(chart, mentions, trimming),
                new Continuing(chart, mentions, people, clauses),
                acts,
                utterances);
    }

    List<Utterance> utterances() {
        return utterances.all();
    }

    List<Statements.Rejected> rejected() {
        return rejected;
    }

    void read(Range whole) {
        Range sentence = ends.told(whole);
        Colons.Named named = colons.in(sentence);
        if (named != null && withoutVerb.says(named, sentence)) {
            return;
        }
        if (withoutVerb.saysByNoun(sentence)) {
            return;
        }
        List<Governor> found = governors.in(sentence);
        Agentless.Said said = own.issuer() == null ? agentless.in(sentence) : null;
        if (said != null
                && (found.isEmpty()
                        || found.getFirst().clause() >= said.phrase().from())) {
            utterances.add(said.speaker(), said.act(), said.phrase(), said.content(), sentence, "statement.agentless");
        } else if (!found.isEmpty()) {
            boolean colon = text.isMark(sentence.to() - 1, ':');
            boolean told = governed(found, sentence);
            if (!told && !colon && withoutVerb.readItem(sentence)) {
                return;
            }
            floor.opens(colon ? found.getLast().speech() : null, text.sentenceNumber(sentence.from()));
        } else if (own.issuer() != null) {
            affirm(own.issuer().speaker(), sentence);
        } else {
            withoutVerb.read(sentence);
        }
    }

    /** Reads what the verbs of a sentence govern, and says whether a statement came of any. */
    private boolean governed(List<Governor> found, Range sentence) {
        boolean told = false;
        int line = text.lineNumber(sentence.from());
        Speaker speaker = null;
        for (int i = 0; i < found.size(); i++) {
            Governor g = found.get(i);
            if (g.speaker() != null) {
                speaker = i == 0 ? floor.going(g.speaker(), line) : g.speaker();
            } else if (i == 0) {
                speaker = floor.ahead(found, line);
            } else if (speaker == null) {
                speaker = floor.last();
            }
            if (speaker == null || speaker.parties().isEmpty()) {
                reject(g, "no speaker of a known party is named");
                continue;
            }
            int end = i + 1 < found.size() ? found.get(i + 1).clause() : sentence.to();
            Range said = g.said();
            Range content = said == null
                    ? contents.of(g.speech(), g.clause(), end, sentence, i == 0)
                    : trimming.of(said.from(), said.to());
            if (content != null && content.length() > 0) {
                add(g, speaker, content, sentence);
                floor.spoken(speaker, line);
                told = true;
                continue;
            }
            if (floor.opened() != null) {
                floor.given(speaker);
            }
            reject(g, "nothing is told of what was said");
        }
        return told;
    }

    private void reject(Governor g, String reason) {
        rejected.add(new Statements.Rejected(g.speech().verb(), reason));
    }

    private void affirm(Speaker issuer, Range sentence) {
        Range affirmed = own.affirmed(sentence);
        if (affirmed != null) {
            utterances.add(issuer, Act.AFFIRM, null, affirmed, sentence, "statement.own-voice");
        }
    }

    private void add(Governor g, Speaker speaker, Range content, Range sentence) {
        Speech speech = g.speech();
        Act act = acts.of(speech.act(), speaker, content);
        String rule = "statement." + speech.act().code();
        utterances.add(speaker, act, speech.verb(), g.addressing(content), content, sentence, rule);
    }
}
