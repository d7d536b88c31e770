package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;

/**
 * Reads the statements of sentences in which no speech verb governs: what a source is named for, quotations, items
 * of a list, sentences in which a speaker goes on.
 */
final class WithoutVerb {
    /** Tokens that a quotation of nobody named, an item of a list, a sentence that goes on have at least. */
    private static final int SHORTEST_QUOTATION = 5;

    private static final int SHORTEST_ITEM = 4;
    private static final int SHORTEST_SENTENCE = 8;

    private final Text text;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Floor floor;
    private final Quotations quotations;
    private final Contents contents;
    private final Trimming trimming;
    private final Nominals nominals;
    private final Attributions attributions;
    private final Continuing continuing;
    private final Acts acts;
    private final Utterances utterances;

    WithoutVerb(
            Text text,
            Clauses clauses,
            Speakers speakers,
            Floor floor,
            Quotations quotations,
            Contents contents,
            Trimming trimming,
            Nominals nominals,
            Attributions attributions,
            Continuing continuing,
            Acts acts,
            Utterances utterances) {
        this.text = text;
        this.clauses = clauses;
        this.speakers = speakers;
        this.floor = floor;
        this.quotations = quotations;
        this.contents = contents;
        this.trimming = trimming;
        this.nominals = nominals;
        this.attributions = attributions;
        this.continuing = continuing;
        this.acts = acts;
        this.utterances = utterances;
    }

    void read(Range sentence) {
        if (!attribute(sentence) && !quote(sentence) && !readItem(sentence)) {
            goOn(sentence);
        }
    }

    /** "Minister X: …": says whether a statement came of it. */
    boolean says(Colons.Named named, Range sentence) {
        Speaker speaker = speakers.of(named.speaker(), named.said().from());
        Range said = named.said();
        boolean marked = said.length() > 0 && text.isMark(said.from(), '"');
        Range content = marked
                ? contents.firstSentence(quotations.around(said.from() + 1))
                : trimming.of(said.from(), said.to());
        if (speaker.parties().isEmpty() || content == null || content.length() < SHORTEST_ITEM) {
            return false;
        }
        utterances.add(speaker, acts.of(Act.AFFIRM, speaker, content), null, content, sentence, "statement.colon");
        floor.spoken(speaker, text.lineNumber(sentence.from()));
        return true;
    }

    /** "The demand of X was put forward by Y": says whether a statement came of it. */
    boolean saysByNoun(Range sentence) {
        Nominals.Named named = nominals.in(sentence);
        if (named == null) {
            return false;
        }
        Speaker speaker = speakers.of(named.speaker(), named.verb().from());
        if (speaker.parties().isEmpty()) {
            return false;
        }
        utterances.add(speaker, named.act(), named.verb(), named.content(), sentence, "statement.noun");
        floor.spoken(speaker, text.lineNumber(sentence.from()));
        return true;
    }

    /** "According to Mr X, …": says whether a statement came of it. */
    private boolean attribute(Range sentence) {
        Attributions.Attribution found = attributions.in(sentence);
        Speaker speaker = found == null ? null : speakers.of(List.of(found.source()), sentence.from());
        if (found == null || speaker == null || speaker.parties().isEmpty()) {
            return false;
        }
        Act act = acts.of(Act.AFFIRM, speaker, found.content());
        utterances.add(speaker, act, null, found.content(), sentence, "statement.attributed");
        floor.spoken(speaker, text.lineNumber(sentence.from()));
        return true;
    }

    /**
     * A quotation for which nobody is named: the last speaker goes on, or says it with the verb whose colon has opened
     * it. Says whether a statement came of it.
     */
    private boolean quote(Range sentence) {
        Range quotation = quotations.alone(sentence);
        Speech opened = floor.awaited(sentence, text) ? floor.opened() : null;
        Speaker speaker = opened == null ? floor.near(text.lineNumber(sentence.from())) : floor.last();
        Range content = quotation == null ? null : contents.firstSentence(quotation);
        if (content == null || speaker == null || content.length() < SHORTEST_QUOTATION) {
            return false;
        }
        Act act = acts.of(opened == null ? Act.AFFIRM : opened.act(), speaker, content);
        Range verb = opened == null ? null : opened.verb();
        utterances.add(speaker, act, verb, content, sentence, "statement.quoted");
        floor.spoken(speaker, text.lineNumber(sentence.from()));
        return true;
    }

    /** A sentence without a verb of saying in which the last speaker goes on about his own side or both. */
    private void goOn(Range sentence) {
        Speaker speaker = floor.last();
        int line = text.lineNumber(sentence.from());
        if (speaker == null || !floor.justSpoke(line) || !continuing.of(sentence, speaker)) {
            return;
        }
        Range content = trimming.of(sentence.from(), sentence.to());
        if (content.length() >= SHORTEST_SENTENCE) {
            utterances.add(
                    speaker, acts.of(Act.AFFIRM, speaker, content), null, content, sentence, "statement.continued");
        }
    }

    /**
     * An item of a list that a speech verb with a colon has opened: each is what the same speaker says. Says whether a
     * statement came of it.
     */
    boolean readItem(Range sentence) {
        Speaker speaker = floor.last();
        Speech opened = floor.opened();
        if (speaker == null
                || opened == null
                || !(item(sentence) || floor.awaited(sentence, text))
                || clauses.tellsContact(sentence)) {
            return false;
        }
        int from = sentence.from();
        while (from < sentence.to() && (text.shape(from) == Shape.MARK || text.number(from) >= 0)) {
            from++;
        }
        Range content = trimming.of(from, sentence.to());
        if (content.length() < SHORTEST_ITEM) {
            return false;
        }
        Act act = acts.of(opened.act(), speaker, content);
        utterances.add(speaker, act, opened.verb(), content, sentence, "statement.listed");
        return true;
    }

    /** Whether a sentence opens its line with a dash, a bullet or a number. */
    private boolean item(Range sentence) {
        int at = sentence.from();
        boolean first = text.lines().get(text.lineNumber(at)).from() == at;
        return first && (text.shape(at) == Shape.MARK && "-+•*".contains(text.word(at)) || text.number(at) >= 0);
    }
}
