package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Sentences in which a colon stands for the verb of saying: "Foreign Minister X: …". */
final class Colons {
    private final Text text;
    private final Mentions mentions;

    Colons(Text text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Who is named before a colon at the start of a sentence, and what stands behind it; null where nobody is. */
    @Nullable
    Named in(Range sentence) {
        int from = sentence.from();
        while (from < sentence.to() && text.isMark(from, '-')) {
            from++;
        }
        for (Mention m : mentions.within(sentence)) {
            if (m.range().from() != from || !Subjects.namesPerson(m)) {
                return null;
            }
            int colon = m.range().to();
            if (colon < sentence.to() && text.isMark(colon, ':')) {
                int behind = colon + 1;
                while (behind < sentence.to() && text.isMark(behind, '-')) {
                    behind++;
                }
                return new Named(List.of(m), new Range(behind, sentence.to()));
            }
        }
        return null;
    }

    /**
     * Somebody who speaks without a verb.
     *
     * @param said what stands behind the colon
     */
    record Named(List<Mention> speaker, Range said) {}
}
