package org.chancery.reader.statements;

import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that itself names who speaks: "was welcomed by X", "X's call for … was repeated", "quoted X as saying".
 *
 * @param speaker where the speaker is named
 * @param said what was said, where the phrase holds it; else it follows, or stands before a passive
 * @param passive whether what stands before the phrase is what was said, or who was told
 * @param follows whether what was said follows a passive
 */
record Frame(Range speaker, @Nullable Range said, boolean passive, boolean follows) {
    /** The frame that a phrase gives, or null where it names no speaker. */
    static @Nullable Frame of(Match phrase) {
        Match.Part speaker = phrase.part("speaker");
        if (speaker == null) {
            return null;
        }
        Match.Part said = phrase.part("said");
        return new Frame(
                speaker.range(),
                said == null ? null : said.range(),
                phrase.has("passive", "yes"),
                phrase.part("content") != null);
    }
}
