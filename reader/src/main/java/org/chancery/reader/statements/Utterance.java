package org.chancery.reader.statements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.people.Individual;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.Mode;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the text tells it.
 *
 * @param by party codes of those who speak
 * @param to party codes of those addressed
 * @param content the words that say what was said
 * @param evidence speaker, verb and content
 */
public record Utterance(
        @Nullable Encounter encounter,
        Set<String> by,
        List<Individual> speakers,
        Set<String> to,
        Act act,
        Range content,
        Mode mode,
        List<Topic> topics,
        List<Range> evidence,
        String rule) {

    /** The same statement with another act. */
    Utterance as(Act other) {
        return new Utterance(encounter, by, speakers, to, other, content, mode, topics, evidence, rule);
    }
}
