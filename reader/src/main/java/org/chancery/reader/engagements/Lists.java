package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** Those whom a sentence lists: as the sides "between" whom something is, as present, as a retinue. */
final class Lists {
    /** Words behind a contact word within which "between" tells its own sides. */
    private static final int BETWEEN = 9;
    /** Words within which those present are named behind the words that say so. */
    private static final int REACH = 3;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Participants participants;
    private final Joints joints;

    Lists(Chart chart, Mentions mentions, Participants participants) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.participants = participants;
        this.joints = new Joints(chart);
    }

    /** The chain in the sentence of a contact word that is named as "between" them, before it or soon behind it; or none. */
    List<Mention> between(Range contact) {
        Range sentence = text.sentence(contact.from());
        Range near = new Range(sentence.from(), Math.min(sentence.to(), contact.to() + BETWEEN));
        for (Mention m : mentions.within(near)) {
            if (chart.ends(m.range().from(), "between")) {
                return participants.behind(m.range().from(), 0);
            }
        }
        return List.of();
    }

    /** All persons and offices named behind a token in its sentence, as "present were …" names them. */
    List<Mention> present(int token) {
        return mentions.within(new Range(token, text.sentence(token - 1).to())).stream()
                .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE)
                .filter(m -> !joints.bracketed(m.range().from()))
                .toList();
    }

    /** Those in whose presence something is, as its sentence tells behind it: "…, with X and Y attending". */
    List<Mention> attending(Range contact) {
        int end = text.sentence(contact.from()).to();
        List<Mention> attending = new ArrayList<>();
        for (int t = contact.to(); t < end; t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("presence")) {
                    attending.addAll(participants.behind(f.to(), REACH));
                }
            }
        }
        return attending;
    }
}
