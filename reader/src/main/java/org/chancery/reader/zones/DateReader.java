package org.chancery.reader.zones;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** Reads full dates, in figures and in words, as date lines have them. In figures the day stands before the month. */
final class DateReader {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private final Text text;
    private final Range line;
    private final Map<Integer, Occurrence> months = new HashMap<>();
    private final Map<Integer, Occurrence> parts = new HashMap<>();

    /** A day in EDTF, and its tokens. */
    record Date(String value, Range range) {}

    DateReader(Text text, Range line, List<Occurrence> found) {
        this.text = text;
        this.line = line;
        for (Occurrence o : found) {
            if (o.kind().equals(Found.MONTH)) {
                months.put(o.from(), o);
            } else if (o.kind().equals(Found.STAMP_PART)) {
                parts.put(o.from(), o);
            }
        }
    }

    /** The date that starts at a token. */
    Optional<Date> at(int t) {
        return figures(t).or(() -> words(t)).or(() -> dayFirst(t)).or(() -> monthFirst(t));
    }

    /** 23/05/2024, 23-5-2024, 23.5.2024, 2024-05-23; month before day only where it cannot be otherwise. */
    private Optional<Date> figures(int t) {
        boolean divided = number(t) >= 0
                && number(t + 2) >= 0
                && number(t + 4) >= 0
                && text.shape(t + 1) == Shape.MARK
                && "/-.".contains(text.word(t + 1))
                && text.word(t + 1).equals(text.word(t + 3));
        if (!divided) {
            return Optional.empty();
        }
        if (number(t) >= EARLIEST) {
            return date(number(t), number(t + 2), number(t + 4), t, t + 5);
        }
        return date(number(t + 4), number(t + 2), number(t), t, t + 5)
                .or(() -> date(number(t + 4), number(t), number(t + 2), t, t + 5));
    }

    /** 23, a word for month, 5, a word for year or a comma, 2024. */
    private Optional<Date> words(int t) {
        int month = after(t + 1, "month");
        if (number(t) < 0 || month == t + 1) {
            return Optional.empty();
        }
        int year = skipped(after(month + 1, "year"));
        return date(number(year), number(month), number(t), t, year + 1);
    }

    /** 5 November 2013, 5th November, 2013, 05-Nov-2013. */
    private Optional<Date> dayFirst(int t) {
        Occurrence month = number(t) < 0 ? null : months.get(skipped(suffixed(t + 1)));
        if (month == null) {
            return Optional.empty();
        }
        int year = after(skipped(month.to()), "year");
        return date(number(year), Integer.parseInt(month.value()), number(t), t, year + 1);
    }

    /** November 5, 2013; November, 05/2013. */
    private Optional<Date> monthFirst(int t) {
        Occurrence month = months.get(t);
        if (month == null) {
            return Optional.empty();
        }
        int day = skipped(month.to());
        int year = skipped(suffixed(day + 1));
        return date(number(year), Integer.parseInt(month.value()), number(day), t, year + 1);
    }

    private static Optional<Date> date(int year, int month, int day, int from, int to) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Date(LocalDate.of(year, month, day).toString(), new Range(from, to)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int number(int t) {
        return t >= line.from() && t < line.to() ? text.number(t) : -1;
    }

    /** The token after a word for a part of a date that stands here, or the same token. */
    private int after(int t, String value) {
        Occurrence o = parts.get(t);
        return o != null && o.value().equals(value) ? o.to() : t;
    }

    /** The token after a suffix of an ordinal number (5th) that stands here. */
    private int suffixed(int t) {
        boolean suffix = t < line.to()
                && text.shape(t).word()
                && !text.spaced(t)
                && text.word(t).length() == 2;
        return suffix ? t + 1 : t;
    }

    private int skipped(int t) {
        boolean divider = t < line.to() && text.shape(t) == Shape.MARK && ",-./".contains(text.word(t));
        return divider ? t + 1 : t;
    }
}
