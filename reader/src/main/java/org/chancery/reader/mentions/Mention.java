package org.chancery.reader.mentions;

import java.util.ArrayList;
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

    /** The value of a mention of a delegation told of before. */
    private static final String DELEGATION = "delegation";

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

    /** Whether it is a delegation of which its own words say no more. */
    public boolean isDelegation() {
        return value.equals(DELEGATION);
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

    /** Whether two share its words: "the President and President X". */
    boolean isPair() {
        return type == Type.PERSON
                && titles.size() == 2
                && titles.get(0).role() == titles.get(1).role()
                && titles.get(0).rank() <= 2
                && titles.get(0).party() == null
                && titles.get(0).office().length() == titles.get(1).office().length();
    }

    /** The two that share its words. */
    List<Mention> pair() {
        Title his = titles.get(1);
        Range rest = new Range(his.range().from(), range.to());
        return List.of(
                office(titles.get(0).range(), titles.subList(0, 1), rule),
                new Mention(number, rest, type, name, List.of(his), his.party(), value, gender, count, rule));
    }

    /** The offices alone, apart where they serve different parties: "the ambassadors of X and of Y" are two. */
    List<Mention> offices() {
        List<Mention> apart = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= titles.size(); i++) {
            boolean ends = i == titles.size();
            if (ends || serves(titles.get(i), titles.get(i - 1))) {
                List<Title> its = titles.subList(from, i);
                int start = from == 0 ? range.from() : its.getFirst().range().from();
                int end = ends ? range.to() : its.getLast().range().to();
                apart.add(office(new Range(start, end), List.copyOf(its), rule));
                from = i;
            }
        }
        return apart;
    }

    /** Whether an office is another person's than the one named before it: of another party, or higher without one. */
    private static boolean serves(Title one, Title before) {
        if (before.party() == null) {
            return false;
        }
        return one.party() == null ? one.rank() < before.rank() : !one.party().equals(before.party());
    }

    /** A party told by some words of a mention. */
    record Parted(Range range, @Nullable String code) {}

    /** One mention for each party that shares the words of this one: "the ministers of X, Y and Z". */
    List<Mention> shared(List<Parted> parties) {
        List<Mention> each = new ArrayList<>();
        for (Parted its : parties) {
            int from = each.isEmpty() ? range.from() : its.range().from();
            int to =
                    each.size() + 1 == parties.size() ? range.to() : its.range().to();
            each.add(new Mention(
                    number, new Range(from, to), type, name, titles, its.code(), value, gender, count, rule));
        }
        return each;
    }

    /** This mention as one who acts for a party. */
    Mention of(String code) {
        return new Mention(number, range, type, name, titles, code, value, gender, count, rule);
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
