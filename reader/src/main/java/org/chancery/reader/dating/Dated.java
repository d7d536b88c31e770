package org.chancery.reader.dating;

import java.util.List;
import org.chancery.reader.text.Range;
import org.chancery.record.DateBasis;

/**
 * A date worked out.
 *
 * @param edtf the date in EDTF
 * @param basis whether it was stated, inferred, or counted from the document's date
 * @param spans the words that say or justify it
 * @param rule the rule that gave it
 */
public record Dated(String edtf, DateBasis basis, List<Range> spans, String rule) {
    /** Whether the day is known. */
    public boolean isDay() {
        return edtf.length() == 10 && edtf.indexOf('/') < 0;
    }

    /** The year, or -1 where it is open. */
    public int year() {
        return edtf.startsWith("X") ? -1 : Integer.parseInt(edtf.substring(0, 4));
    }

    /** The month, or -1 where it is not known. */
    public int month() {
        return edtf.length() >= 7 && edtf.charAt(4) == '-' ? Integer.parseInt(edtf.substring(5, 7)) : -1;
    }

    /** Whether two dates can be those of one event: one is the other, or lies within it. */
    public boolean agrees(Dated other) {
        if (edtf.equals(other.edtf)) {
            return true;
        }
        String a = edtf.replace("~", "");
        String b = other.edtf.replace("~", "");
        if (a.contains("/") || b.contains("/")) {
            return within(a, b) || within(b, a);
        }
        return a.startsWith(b) || b.startsWith(a);
    }

    private static boolean within(String part, String interval) {
        int slash = interval.indexOf('/');
        if (slash < 0 || part.contains("/")) {
            return false;
        }
        String from = interval.substring(0, slash);
        String to = interval.substring(slash + 1);
        int n = Math.min(part.length(), Math.min(from.length(), to.length()));
        return part.substring(0, n).compareTo(from.substring(0, n)) >= 0
                && part.substring(0, n).compareTo(to.substring(0, n)) <= 0;
    }
}
