package org.chancery.reader.mentions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that the list of leaders says somebody held.
 *
 * @param role code of its role
 */
public record HeldOffice(String role, YearMonth from, YearMonth to) {
    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth OPEN = YearMonth.of(2100, 12);

    /** Reads a list like {@code head-of-state:2013-03/ minister:2008-01/2013-03}; a month left out is open. */
    public static List<HeldOffice> read(@Nullable String held) {
        List<HeldOffice> its = new ArrayList<>();
        for (String term : held == null ? new String[0] : held.split(" ")) {
            int colon = term.indexOf(':');
            int slash = term.indexOf('/');
            if (colon > 0 && slash > colon) {
                YearMonth from = month(term.substring(colon + 1, slash), 1);
                YearMonth to = month(term.substring(slash + 1), 12);
                its.add(new HeldOffice(term.substring(0, colon), from == null ? FIRST : from, to == null ? OPEN : to));
            }
        }
        return its;
    }

    private static @Nullable YearMonth month(String written, int otherwise) {
        if (written.length() < 4) {
            return null;
        }
        return written.length() == 4 ? YearMonth.of(Integer.parseInt(written), otherwise) : YearMonth.parse(written);
    }

    /** Whether it was held in a month. */
    public boolean in(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Whether it is held still. */
    public boolean open() {
        return to.equals(OPEN);
    }
}
