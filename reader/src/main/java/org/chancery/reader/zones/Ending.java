package org.chancery.reader.zones;

/** How a line ends. */
enum Ending {
    /** Without a mark, as headlines do. */
    OPEN,
    /** With a full stop. */
    STOP,
    /** With a question or exclamation mark. */
    CALL,
    /** With a colon or semicolon: more follows. */
    COLON,
    /** With an ellipsis set behind the word. */
    CUT,
    /** With an ellipsis set apart, as machines cut. */
    CUT_APART;

    boolean cut() {
        return this == CUT || this == CUT_APART;
    }

    /** How the text from one offset to another ends, closing quotation marks and brackets left aside. */
    static Ending of(String raw, int start, int end) {
        int at = end - 1;
        while (at >= start
                && (Character.isWhitespace(raw.charAt(at)) || "\"”’'»)]\u00a0".indexOf(raw.charAt(at)) >= 0)) {
            at--;
        }
        if (at < start) {
            return OPEN;
        }
        return switch (raw.charAt(at)) {
            case '.' -> {
                boolean dots = at - 2 >= start && raw.charAt(at - 1) == '.' && raw.charAt(at - 2) == '.';
                yield dots ? cut(raw, start, at - 3) : STOP;
            }
            case '…' -> cut(raw, start, at - 1);
            case '!', '?' -> CALL;
            case ':', ';' -> COLON;
            default -> OPEN;
        };
    }

    private static Ending cut(String raw, int start, int before) {
        int at = before;
        while (at >= start && Character.isWhitespace(raw.charAt(at))) {
            at--;
        }
        boolean apart = at < before && at >= start && Character.isLetterOrDigit(raw.charAt(at));
        return apart ? CUT_APART : CUT;
    }
}
