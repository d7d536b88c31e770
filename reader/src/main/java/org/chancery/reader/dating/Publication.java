package org.chancery.reader.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published, as far as that is known.
 *
 * @param near the day; where only the month or the year is known, one in the middle of it
 * @param precision what of it is known
 */
public record Publication(LocalDate near, Precision precision) {
    private static final int MIDDLE = 15;
    private static final int MIDSUMMER = 7;

    /** How exactly the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** A day, a month or a year in EDTF; null for anything else. */
    public static @Nullable Publication of(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        try {
            return switch (edtf.length()) {
                case 10 -> new Publication(LocalDate.parse(edtf), Precision.DAY);
                case 7 -> new Publication(YearMonth.parse(edtf).atDay(MIDDLE), Precision.MONTH);
                case 4 -> new Publication(LocalDate.of(Integer.parseInt(edtf), MIDSUMMER, 1), Precision.YEAR);
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether the month is known. */
    boolean hasMonth() {
        return precision != Precision.YEAR;
    }
}
