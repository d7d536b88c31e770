package org.chancery.intake.encoding;

/**
 * How much of a stretch of bytes is UTF-8 beyond ASCII.
 *
 * @param whole characters of two to four bytes, rightly formed
 * @param broken bytes that fit nowhere
 */
record Utf8Census(int whole, int broken) {
    static Utf8Census of(byte[] bytes, int from) {
        int whole = 0;
        int broken = 0;
        int i = from;
        while (i < bytes.length) {
            int length = length(bytes, i);
            if (length == 0) {
                broken++;
                i++;
            } else {
                whole += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return new Utf8Census(whole, broken);
    }

    /** No byte is out of place. */
    boolean sound() {
        return broken == 0;
    }

    /**
     * Damaged UTF-8 rather than an older encoding. In those a byte that could open a character is
     * hardly ever followed by what would complete it.
     */
    boolean mostly() {
        return whole > broken;
    }

    /** Length of the character that starts here, or 0. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return secondFits(lead, bytes[at + 1] & 0xFF) ? length : 0;
    }

    /** Neither overlong, nor a surrogate, nor beyond U+10FFFF. */
    private static boolean secondFits(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
