package org.chancery.reader.engagements;

import java.time.LocalDate;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Dated;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Whether a date lies behind, at or ahead of the day against which an article is told. */
final class Tense {
    /** A contact more than this many days before publication is background. */
    private static final int BACKGROUND_DAYS = 12;

    private final Calendar calendar;

    Tense(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Whether a date is the day of the article or the day before. */
    boolean fresh(@Nullable Dated when) {
        LocalDate reference = calendar.reference();
        return when != null
                && reference != null
                && when.isDay()
                && when.year() > 0
                && !LocalDate.parse(when.edtf()).isBefore(reference.minusDays(2));
    }

    /** How a contact stands by its date. */
    Status of(Dated when) {
        LocalDate reference = calendar.reference();
        if (reference == null || when.year() < 0) {
            return Status.HELD;
        }
        if (when.isDay()) {
            LocalDate day = LocalDate.parse(when.edtf());
            if (day.isAfter(reference.plusDays(1))) {
                return Status.PLANNED;
            }
            return day.isBefore(reference.minusDays(BACKGROUND_DAYS)) ? Status.RECALLED : Status.HELD;
        }
        if (when.month() < 0) {
            return when.year() < reference.getYear()
                    ? Status.RECALLED
                    : when.year() > reference.getYear() ? Status.PLANNED : Status.HELD;
        }
        int months = (when.year() - reference.getYear()) * 12 + when.month() - reference.getMonthValue();
        return months < -1 ? Status.RECALLED : months > 0 ? Status.PLANNED : Status.HELD;
    }
}
