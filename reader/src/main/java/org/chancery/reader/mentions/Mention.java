package org.chancery.reader.mentions;

import java.util.List;
import org.chancery.reader.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for somebody who can act: a named person, an office, a side, several together, or a
 * pronoun.
 *
 * @param number its place among the document's mentions, in the order of the text
 * @param range all its words
 * @param name the words of the name, or null
 * @param titles the offices named with it
 * @param party code of the party that the words name, or null
 * @param value what kind of pronoun or collective it is: person, party, persons, parties; or {@link #COUNTERPART}
 * @param gender m, f or n
 * @param count how many a collective takes together: 2, 3, or 0 for any number
 * @param rule the rule that found it
 */
public record Mention(
        int number,
        Range range,
        Type type,
        @Nullable Range name,
        List<Title> titles,
        @Nullable String party,
        String value,
        String gender,
        int count,
        String rule) {
    /** The value of a mention of somebody by the office of another. */
    static final String COUNTERPART = "counterpart";

    /** What a mention consists of. */
    public enum Type {
        PERSON,
        OFFICE,
        PARTY,
        COLLECTIVE,
        PRONOUN
    }

    /** Whether it names somebody as the counterpart of another. */
    public boolean isCounterpart() {
        return value.equals(COUNTERPART);
    }

    /** The highest of the offices, or null. */
    public @Nullable Title title() {
        Title best = null;
        for (Title title : titles) {
            if (best == null || title.rank() < best.rank()) {
                best = title;
            }
        }
        return best;
    }

    /** An office alone. */
    static Mention office(Range range, List<Title> titles, String rule) {
        return new Mention(0, range, Type.OFFICE, null, titles, partyOf(titles), "", "", 0, rule);
    }

    /** This mention over other words and with other offices. */
    Mention with(Range other, List<Title> offices) {
        String code = partyOf(offices);
        return new Mention(number, other, type, name, offices, code, value, gender, count, rule);
    }

    /** Another person named under the same offices. */
    Mention named(Range itsName, Range words) {
        return new Mention(number, words, type, itsName, titles, party, value, gender, count, rule);
    }

    private static @Nullable String partyOf(List<Title> titles) {
        for (Title title : titles) {
            if (title.party() != null) {
                return title.party();
            }
        }
        return null;
    }

    Mention numbered(int place) {
        return new Mention(place, range, type, name, titles, party, value, gender, count, rule);
    }
}
