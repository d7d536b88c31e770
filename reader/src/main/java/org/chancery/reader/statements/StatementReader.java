package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;

/**
 * Reads the statements off one sentence after another. A speech verb governs what follows it up to the next
 * verb of the same rank, or the sentence's end; its speaker is the subject before it, else that of the verb
 * before, else that of the sentence before.
 */
final class StatementReader {
    /** Tokens that a quotation of nobody named has at least. */
    private static final int SHORTEST_QUOTATION = 5;

    private final Text text;
    private final OwnVoice own;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Governors governors;
    private final Quotations quotations;
    private final Continuing continuing;
    private final Contents contents;
    private final Attributions attributions;
    private final Acts acts;
    private final Utterances utterances;
    private final Floor floor = new Floor();
    private final List<Statements.Rejected> rejected = new ArrayList<>();

    StatementReader(Chart chart, Mentions mentions, People people, Scene scene, Sides sides, OwnVoice own) {
        this.text = chart.text();
        this.own = own;
        SpeechFinder speeches = new SpeechFinder(chart);
        this.clauses = new Clauses(chart);
        Subjects subjects = new Subjects(chart, mentions, clauses);
        this.speakers = new Speakers(people, scene, sides, own, subjects, new Pronouns(chart, floor));
        this.quotations = new Quotations(text);
        this.governors = new Governors(chart, scene, speeches, clauses, subjects, speakers, quotations, own, rejected);
        this.continuing = new Continuing(chart, mentions, people, clauses);
        this.contents = new Contents(chart, quotations);
        this.attributions = new Attributions(chart, mentions, contents);
        this.acts = new Acts(chart, mentions, people, speeches);
        this.utterances =
                new Utterances(text, scene, own, new Addressees(mentions, people), new Topics(chart, mentions));
    }

    List<Utterance> utterances() {
        return utterances.all();
    }

    List<Statements.Rejected> rejected() {
        return rejected;
    }

    void read(Range sentence) {
        List<Governor> found = governors.in(sentence);
        if (!found.isEmpty()) {
            floor.opens(text.isMark(sentence.to() - 1, ':') ? found.getLast().speech() : null);
            governed(found, sentence);
        } else if (own.issuer() != null) {
            affirm(own.issuer().speaker(), sentence);
        } else {
            attribute(sentence);
            quote(sentence);
            carryOn(sentence);
            goOn(sentence);
        }
    }

    private void governed(List<Governor> found, Range sentence) {
        int line = text.lineNumber(sentence.from());
        Speaker speaker = null;
        for (int i = 0; i < found.size(); i++) {
            Governor g = found.get(i);
            if (g.speaker() != null) {
                speaker = g.speaker();
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
            Range content = contents.of(g.speech(), g.clause(), end, sentence, i == 0);
            if (content != null) {
                add(g.speech(), speaker, content, sentence, g.speech().act().code());
                floor.spoken(speaker, line);
                continue;
            }
            if (floor.opened() != null) {
                floor.given(speaker);
            }
            reject(g, "nothing is told of what was said");
        }
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

    /** "According to Mr X, …". */
    private void attribute(Range sentence) {
        Attributions.Attribution found = attributions.in(sentence);
        if (found != null) {
            Speaker speaker = speakers.of(List.of(found.source()), sentence.from());
            if (!speaker.parties().isEmpty()) {
                utterances.add(speaker, Act.AFFIRM, null, found.content(), sentence, "statement.attributed");
                floor.spoken(speaker, text.lineNumber(sentence.from()));
            }
        }
    }

    /** A quotation for which nobody is named: the last speaker goes on. */
    private void quote(Range sentence) {
        Range quotation = quotations.alone(sentence);
        Speaker speaker = floor.near(text.lineNumber(sentence.from()));
        Range content = quotation == null ? null : contents.firstSentence(quotation);
        if (content != null && speaker != null && content.length() >= SHORTEST_QUOTATION) {
            Act act = acts.of(Act.AFFIRM, speaker, content);
            utterances.add(speaker, act, null, content, sentence, "statement.quoted");
            floor.spoken(speaker, text.lineNumber(sentence.from()));
        }
    }

    /** A sentence without a verb of saying in which the last speaker goes on about his own side or both. */
    private void goOn(Range sentence) {
        Speaker speaker = floor.last();
        int line = text.lineNumber(sentence.from());
        if (speaker == null || !floor.justSpoke(line) || !continuing.of(sentence, speaker)) {
            return;
        }
        Range content = contents.trimmed(sentence.from(), sentence.to());
        if (content.length() >= 8) {
            utterances.add(
                    speaker, acts.of(Act.AFFIRM, speaker, content), null, content, sentence, "statement.continued");
        }
    }

    /** An item of a list that a speech verb with a colon has opened: each is what the same speaker says. */
    private void carryOn(Range sentence) {
        Speaker speaker = floor.last();
        Speech opened = floor.opened();
        if (speaker == null || opened == null || !item(sentence) || clauses.tellsContact(sentence)) {
            return;
        }
        int from = sentence.from();
        while (from < sentence.to() && (text.shape(from) == Shape.MARK || text.number(from) >= 0)) {
            from++;
        }
        Range content = contents.trimmed(from, sentence.to());
        if (content.length() >= 4) {
            add(opened, speaker, content, sentence, "listed");
        }
    }

    /** Whether a sentence opens its line with a dash, a bullet or a number. */
    private boolean item(Range sentence) {
        int at = sentence.from();
        boolean first = text.lines().get(text.lineNumber(at)).from() == at;
        return first && (text.shape(at) == Shape.MARK && "-+•*".contains(text.word(at)) || text.number(at) >= 0);
    }

    private void add(Speech speech, Speaker speaker, Range content, Range sentence, String rule) {
        Act act = acts.of(speech.act(), speaker, content);
        utterances.add(speaker, act, speech.verb(), content, sentence, "statement." + rule);
    }
}
