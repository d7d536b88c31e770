package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gives "his counterpart" the office of the one it is said of: the last before it in the sentence who is named
 * with an office of another party; of a name it says little, so what else is known of the bearer counts for more.
 */
final class Counterparts {
    private Counterparts() {}

    /** The mentions with the counterparts' offices filled in. */
    static List<Mention> titled(List<Mention> mentions, Text text) {
        List<Mention> titled = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Title office =
                    mention.isCounterpart() && mention.titles().isEmpty() ? officeBefore(mention, titled, text) : null;
            titled.add(office == null ? mention : mention.with(mention.range(), List.of(office)));
        }
        return titled;
    }

    private static @Nullable Title officeBefore(Mention mention, List<Mention> before, Text text) {
        int sentence = text.sentenceNumber(mention.range().from());
        for (Mention other : before.reversed()) {
            if (text.sentenceNumber(other.range().from()) < sentence) {
                return null;
            }
            Title office = other.title();
            boolean same = mention.party() != null && mention.party().equals(other.party());
            if (office != null && !same) {
                return new Title(
                        mention.range(),
                        mention.range(),
                        office.role(),
                        office.rank(),
                        mention.party(),
                        null,
                        office.former(),
                        office.loose() || mention.name() != null);
            }
        }
        return null;
    }
}
