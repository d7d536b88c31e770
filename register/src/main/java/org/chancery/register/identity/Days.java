package org.chancery.register.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean, from the first to the last.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Days(LocalDate from, LocalDate to) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?([~?%]?)");

    /** Up to so many days a date tells a day or a short stay, and not a month or a year. */
    private static final int BRIEF = 12;

    /** A day that is told as about right may be off by so many days, a month, and a year. */
    private static final int[] ABOUT = {3, 10, 60};

    /** A single day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** The days of an EDTF date; null where it has no year or no end. */
    public static @Nullable Days of(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        Days first = single(edtf.substring(0, slash));
        Days last = single(edtf.substring(slash + 1));
        return first == null || last == null || last.to.isBefore(first.from) ? null : new Days(first.from, last.to);
    }

    private static @Nullable Days single(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        boolean about = !date.group(4).isEmpty();
        if (!known(date.group(2))) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).widened(about ? ABOUT[2] : 0);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (!known(date.group(3))) {
            return new Days(month.atDay(1), month.atEndOfMonth()).widened(about ? ABOUT[1] : 0);
        }
        return of(month.atDay(Integer.parseInt(date.group(3)))).widened(about ? ABOUT[0] : 0);
    }

    private static boolean known(@Nullable String part) {
        return part != null && !part.equals("XX");
    }

    /** Some days more on both sides. */
    Days widened(int days) {
        return days == 0 ? this : new Days(from.minusDays(days), to.plusDays(days));
    }

    /** Whether it is one day. */
    boolean isDay() {
        return from.equals(to);
    }

    /** Whether it is a day or a short stay. */
    public boolean isBrief() {
        return ChronoUnit.DAYS.between(from, to) < BRIEF;
    }

    /** How many days lie from one to the other; 0 where they overlap. */
    long apart(Days other) {
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }

    /** Without the days before one; as it is where none would be left. */
    Days notBefore(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to) ? new Days(day, to) : this;
    }

    /** Without the days after one; as it is where none would be left. */
    Days notAfter(LocalDate day) {
        return day.isBefore(to) && !day.isBefore(from) ? new Days(from, day) : this;
    }
}
