package org.chancery.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publication dates as they are handed over with documents. */
final class PublicationDate {
    /** How to write one, as the end of a message. */
    static final String ADVICE = "Write it as 2024-11-07, 2024-11 or 2024.";

    /** A time of day after the date is let go: the record knows days. */
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:.*)?)?)?");

    private PublicationDate() {}

    /** The date in EDTF, or empty where the words are no date of the calendar. */
    static Optional<String> of(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String month = form.group(2);
        String day = form.group(3);
        try {
            LocalDate.of(number(form.group(1)), month == null ? 1 : number(month), day == null ? 1 : number(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(form.group(1) + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
