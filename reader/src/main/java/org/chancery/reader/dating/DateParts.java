package org.chancery.reader.dating;

import java.time.LocalDate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a date as it stands, and writes dates in EDTF. */
final class DateParts {
    /** What stands for a year that is open. */
    private static final String OPEN = "XXXX";

    private final Chart chart;

    DateParts(Chart chart) {
        this.chart = chart;
    }

    /** The number that a part is or ends with, or -1. */
    int number(Match date, String part) {
        Match.Part found = date.part(part);
        return found == null ? -1 : chart.text().number(found.range().to() - 1);
    }

    /** The month that a part names by word or number, or -1. */
    int month(Match date, String part) {
        int named = value(date, part, "month");
        return named > 0 || date.part(part) == null ? named : number(date, part);
    }

    /** The day of the week that a date names, from 1 for Monday, or -1. */
    int weekday(Match date) {
        return value(date, "weekday", "weekday");
    }

    private int value(Match date, String part, String kind) {
        Match.Part found = date.part(part);
        if (found != null) {
            for (Finding f : chart.starting(found.range().from())) {
                if (f instanceof Occurrence o
                        && o.kind().equals(kind)
                        && o.to() == found.range().to()) {
                    return Integer.parseInt(o.value());
                }
            }
        }
        return -1;
    }

    /** What an EDTF date carries that is only about right: "early", "late", "mid". */
    static String about(Match date) {
        return date.part("part") == null ? "" : "~";
    }

    /** A number that a rule gives as an attribute, or else captures under the same name. */
    int given(Match date, String name, int otherwise) {
        String attribute = date.attribute(name);
        if (attribute != null) {
            return Integer.parseInt(attribute);
        }
        int number = number(date, name);
        return number > 0 ? number : otherwise;
    }

    static @Nullable String direction(Match date) {
        return date.attribute("dir");
    }

    /** A day so many days from another; null where that depends on a year that is open. */
    static @Nullable String plus(String day, int days) {
        if (days == 0 || !day.startsWith(OPEN)) {
            return days == 0 ? day : LocalDate.parse(day).plusDays(days).toString();
        }
        LocalDate common = LocalDate.parse("2023" + day.substring(OPEN.length()).replace("-02-29", "-02-28"));
        LocalDate counted = common.plusDays(days);
        boolean sure = counted.getYear() == common.getYear()
                && counted.getMonthValue() > 2 == common.getMonthValue() > 2
                && !day.endsWith("-02-29");
        return sure ? OPEN + counted.toString().substring(OPEN.length()) : null;
    }

    static String ym(int year, int month) {
        return (year > 0 ? twoDigits(year / 100) + twoDigits(year % 100) : OPEN) + "-" + twoDigits(month);
    }

    /** A day; throws DateTimeException where there is no such day. */
    static String ymd(int year, int month, int day) {
        LocalDate.of(year > 0 ? year : 2024, month, day);
        return ym(year, month) + "-" + twoDigits(day);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
