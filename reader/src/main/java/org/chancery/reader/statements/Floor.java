package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Who has the floor from one sentence to the next: the last speaker, and the verb whose colon has opened a list. */
final class Floor {
    /** Lines over which a left-out subject reaches back. */
    private static final int REACH = 2;

    private @Nullable Speaker last;
    private int line = -1;
    private @Nullable Speech opened;
    private int openedAt = -1;

    /** The last speaker, or null. */
    @Nullable
    Speaker last() {
        return last;
    }

    /** The verb whose colon has opened a list that may still go on, or null. */
    @Nullable
    Speech opened() {
        return opened;
    }

    void spoken(Speaker speaker, int lineNumber) {
        last = speaker;
        line = lineNumber;
    }

    /** Whether a sentence opens the first line with words behind that which a colon closed. */
    boolean awaited(Range sentence, Text text) {
        int number = text.sentenceNumber(sentence.from());
        return number > 0
                && number - 1 == openedAt
                && text.lines().get(text.lineNumber(sentence.from())).from() == sentence.from();
    }

    /** Gives the floor to somebody who only opens a list. */
    void given(Speaker speaker) {
        last = speaker;
    }

    /**
     * Opens a list, or none.
     *
     * @param sentence number of the sentence whose colon opens it
     */
    void opens(@Nullable Speech speech, int sentence) {
        opened = speech;
        openedAt = sentence;
    }

    /** The speaker of a verb that opens its sentence: the next subject of the sentence, else the last speaker. */
    @Nullable
    Speaker ahead(List<Governor> governors, int lineNumber) {
        for (Governor g : governors) {
            if (g.speaker() != null) {
                return g.speaker();
            }
        }
        return near(lineNumber);
    }

    /** The person who goes on where only a side is named that he has just spoken for, on the same line; else the speaker. */
    Speaker going(Speaker speaker, int lineNumber) {
        boolean side = speaker.persons().isEmpty() && speaker.parties().size() == 1;
        return side && last != null && line == lineNumber && last.parties().equals(speaker.parties())
                ? new Speaker(speaker.parties(), last.persons(), speaker.words(), false)
                : speaker;
    }

    /** Whether the last speaker spoke on this line. */
    boolean justSpoke(int lineNumber) {
        return last != null && line == lineNumber;
    }

    /** The last speaker, where he spoke on this line or the one before, or null. */
    @Nullable
    Speaker near(int lineNumber) {
        return last != null && lineNumber - line <= REACH ? last : null;
    }
}
