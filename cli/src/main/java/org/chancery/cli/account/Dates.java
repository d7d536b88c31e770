package org.chancery.cli.account;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EDTF dates (ISO 8601-2) in words. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?([~?%]?)");

    private Dates() {}

    /** The date in words; what is no date that Chancery writes is told as it stands. */
    static String words(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        return from.equals(to) ? single(from) : interval(from, to);
    }

    private static String interval(String from, String to) {
        if (to.isEmpty() || to.equals("..")) {
            return "from " + single(from);
        }
        if (from.isEmpty() || from.equals("..")) {
            return "until " + single(to);
        }
        String[] a = single(from).split(" ");
        String[] b = single(to).split(" ");
        if (a.length == 3 && b.length == 3 && a[2].equals(b[2])) {
            return a[1].equals(b[1]) ? a[0] + "–" + single(to) : a[0] + " " + a[1] + " – " + single(to);
        }
        return single(from) + " – " + single(to);
    }

    private static String single(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return edtf;
        }
        StringBuilder words = new StringBuilder();
        if (!date.group(4).isEmpty()) {
            words.append("about ");
        }
        if (known(date.group(3))) {
            words.append(Integer.parseInt(date.group(3))).append(' ');
        }
        if (known(date.group(2))) {
            int month = Integer.parseInt(date.group(2));
            if (month < 1 || month > 12) {
                return edtf;
            }
            words.append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .append(' ');
        }
        return words.append(known(date.group(1)) ? date.group(1) : "(year unknown)")
                .toString();
    }

    private static boolean known(String part) {
        return part != null && !part.startsWith("X");
    }
}
