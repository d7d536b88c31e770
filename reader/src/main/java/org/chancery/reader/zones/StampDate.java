package org.chancery.reader.zones;

import java.util.List;
import java.util.Optional;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/**
 * A full date in a short line, and what stands beside it there.
 *
 * @param value the day in EDTF
 * @param range the tokens of the date
 * @param timed whether a time of day or a label stands with it
 * @param dayNamed whether a day of the week stands with it
 * @param apart whether marks set all this apart from the other words of the line
 * @param others how many other words there are
 */
record StampDate(String value, Range range, boolean timed, boolean dayNamed, boolean apart, int others) {
    /** No date line has more tokens. */
    private static final int LONGEST = 40;

    /** A date line names at most so much of an author and a place. */
    private static final int BYLINE = 12;

    /** What is set behind a number ("15h", "8PM", "12T15") has at most so many letters. */
    private static final int SUFFIX = 3;

    private static final String DIVIDERS = "|-/([)]•·";

    /** Whether a line with this date can be a date line near the headline. */
    boolean headed() {
        return others == 0 || ((timed || dayNamed) && apart && others <= BYLINE);
    }

    /** Whether a line with this date is one so plainly that it may stand at the page's end. */
    boolean labelled() {
        return timed && (others == 0 || (apart && others <= BYLINE));
    }

    /** The first full date of a short line. */
    static Optional<StampDate> in(Text text, Range line, List<Occurrence> found) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        DateReader reader = new DateReader(text, line, found);
        for (int t = line.from(); t < line.to(); t++) {
            Optional<DateReader.Date> date = reader.at(t);
            if (date.isPresent()) {
                return Optional.of(beside(text, line, found, date.get()));
            }
        }
        return Optional.empty();
    }

    private static StampDate beside(Text text, Range line, List<Occurrence> found, DateReader.Date date) {
        boolean[] belongs = new boolean[line.length()];
        boolean timed = false;
        boolean dayNamed = false;
        for (Occurrence o : found) {
            boolean label = o.kind().equals(Found.FURNITURE) && o.value().equals("stamp");
            boolean weekday = o.kind().equals(Found.WEEKDAY);
            timed |= label;
            dayNamed |= weekday;
            for (int t = o.from(); t < o.to() && (label || weekday || o.kind().equals(Found.STAMP_PART)); t++) {
                belongs[t - line.from()] = true;
            }
        }
        for (int t = line.from(); t < line.to(); t++) {
            if (!date.range().contains(t) && clock(text, line, t)) {
                timed = true;
                belongs[t + 1 - line.from()] = true;
            }
            boolean suffix = t > line.from()
                    && !text.spaced(t)
                    && text.shape(t - 1) == Shape.NUMBER
                    && text.end(t) - text.start(t) <= SUFFIX;
            timed |= suffix && t == date.range().to();
            belongs[t - line.from()] |=
                    suffix || date.range().contains(t) || !text.shape(t).word();
        }
        int others = 0;
        for (boolean own : belongs) {
            others += own ? 0 : 1;
        }
        int first = date.range().from();
        while (first > line.from() && belongs[first - 1 - line.from()]) {
            first--;
        }
        int last = date.range().to() - 1;
        while (last + 1 < line.to() && belongs[last + 1 - line.from()]) {
            last++;
        }
        boolean apart =
                (first == line.from() || divider(text, first)) && (last + 1 == line.to() || divider(text, last));
        return new StampDate(date.value(), date.range(), timed, dayNamed, apart, others);
    }

    private static boolean divider(Text text, int token) {
        return text.shape(token) == Shape.MARK && DIVIDERS.contains(text.word(token));
    }

    /** Whether a time of day stands here: 06:36, 6h36. */
    private static boolean clock(Text text, Range line, int t) {
        if (text.number(t) < 0 || text.number(t) > 24 || t + 1 >= line.to()) {
            return false;
        }
        boolean colon =
                text.isMark(t + 1, ':') && t + 2 < line.to() && text.number(t + 2) >= 0 && text.number(t + 2) < 60;
        boolean hour = text.shape(t + 1).word()
                && !text.spaced(t + 1)
                && text.word(t + 1).length() <= 3
                && text.word(t + 1).chars().skip(1).allMatch(Character::isDigit);
        return colon || hour;
    }
}
