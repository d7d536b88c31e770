package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;
import org.chancery.record.Mode;
import org.jspecify.annotations.Nullable;

/** Gathers the statements of a document, each with the engagement, the addressee, the mode and the topics that follow. */
final class Utterances {
    private final Text text;
    private final Scene scene;
    private final OwnVoice own;
    private final Addressees addressees;
    private final Topics topics;
    private final List<Utterance> all = new ArrayList<>();

    Utterances(Text text, Scene scene, OwnVoice own, Addressees addressees, Topics topics) {
        this.text = text;
        this.scene = scene;
        this.own = own;
        this.addressees = addressees;
        this.topics = topics;
    }

    List<Utterance> all() {
        return all;
    }

    /**
     * Adds a statement.
     *
     * @param verb the words of the verb, or null where there is none
     */
    void add(Speaker speaker, Act act, @Nullable Range verb, Range content, Range sentence, String rule) {
        add(speaker, act, verb, new Range(content.from(), content.from()), content, sentence, rule);
    }

    /**
     * Adds a statement.
     *
     * @param whom words among which those addressed may be named
     */
    void add(Speaker speaker, Act act, @Nullable Range verb, Range whom, Range content, Range sentence, String rule) {
        List<Range> evidence = new ArrayList<>(speaker.words());
        if (verb != null) {
            evidence.add(verb);
        }
        evidence.add(content);
        Encounter encounter = scene.of(speaker, sentence.to());
        all.add(new Utterance(
                encounter,
                speaker.parties(),
                speaker.persons(),
                addressees.of(speaker, act, verb, whom, content, encounter),
                act,
                content,
                mode(content, sentence),
                topics.of(content, encounter),
                evidence,
                rule));
    }

    /** Quoted is what stands between quotation marks, and what those who issue the text say of themselves. */
    private Mode mode(Range content, Range sentence) {
        boolean quoted = true;
        for (int t = content.from(); t < content.to(); t++) {
            quoted &= text.quoted(t);
        }
        return quoted || (own.issuer() != null && own.inFirstPerson(sentence)) ? Mode.QUOTED : Mode.REPORTED;
    }
}
