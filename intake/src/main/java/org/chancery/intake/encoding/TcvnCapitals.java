package org.chancery.intake.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives words in capitals their capitals back. TCVN3 has none with tones: a headline in capitals
 * carries small letters there and is set in a font that draws them as capitals.
 */
final class TcvnCapitals {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private TcvnCapitals() {}

    static String restore(String text) {
        StringBuilder restored = new StringBuilder(text);
        Matcher words = WORD.matcher(text);
        int waiting = -1;
        int waitingEnd = -1;
        int capitalsEnd = -1;
        while (words.find()) {
            int start = words.start();
            int end = words.end();
            switch (Look.of(text, start, end)) {
                case CAPITALS -> {
                    raise(restored, start, end);
                    if (waiting >= 0 && adjoins(text, waitingEnd, start)) {
                        raise(restored, waiting, waitingEnd);
                    }
                    waiting = -1;
                    capitalsEnd = end;
                }
                case OPEN -> {
                    if (capitalsEnd >= 0 && adjoins(text, capitalsEnd, start)) {
                        raise(restored, start, end);
                        capitalsEnd = end;
                    } else {
                        waiting = start;
                        waitingEnd = end;
                    }
                }
                case OTHER -> {
                    waiting = -1;
                    capitalsEnd = -1;
                }
            }
        }
        return restored.toString();
    }

    /** Only a space between them. */
    private static boolean adjoins(String text, int end, int start) {
        return start == end + 1 && text.charAt(end) == ' ';
    }

    private static void raise(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }

    private enum Look {
        /** Two capitals or more, and small letters only where TCVN3 has no capital. */
        CAPITALS,
        /** One capital with such letters after it: the neighbours tell. */
        OPEN,
        OTHER;

        static Look of(String text, int start, int end) {
            int capitals = 0;
            int toned = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (Character.isUpperCase(c)) {
                    capitals++;
                } else if (Tones.isToned(c) || Tones.isMark(c)) {
                    toned++;
                } else {
                    return OTHER;
                }
            }
            return toned == 0 ? OTHER : capitals >= 2 ? CAPITALS : OPEN;
        }
    }
}
