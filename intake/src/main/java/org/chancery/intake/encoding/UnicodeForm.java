package org.chancery.intake.encoding;

/**
 * What the first bytes of a document say about its form of Unicode, before the whole is read.
 *
 * @param encoding UTF-8 where nothing speaks for UTF-16; the bytes may still be in an older encoding
 * @param mark length of the byte order mark, 0 where there is none
 */
public record UnicodeForm(Encoding encoding, int mark) {
    /** In UTF-16 at least one in so many characters is a space, a digit or a Latin letter. */
    private static final int LATIN_SHARE = 10;

    /** The other byte of a character is zero far more seldom than this part of the zero bytes. */
    private static final int STRAY_SHARE = 20;

    /** Judges by the byte order mark and, without one, by where zero bytes stand. */
    public static UnicodeForm of(byte[] head) {
        if (head.length >= 3 && at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
            return new UnicodeForm(Encoding.UTF_8, 3);
        }
        if (head.length >= 2 && at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
            return new UnicodeForm(Encoding.UTF_16LE, 2);
        }
        if (head.length >= 2 && at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
            return new UnicodeForm(Encoding.UTF_16BE, 2);
        }
        return new UnicodeForm(byZeros(head), 0);
    }

    public boolean wide() {
        return encoding != Encoding.UTF_8;
    }

    private static Encoding byZeros(byte[] head) {
        if (head.length % 2 != 0) {
            return Encoding.UTF_8;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (many(odd, pairs) && even * STRAY_SHARE <= odd) {
            return Encoding.UTF_16LE;
        }
        if (many(even, pairs) && odd * STRAY_SHARE <= even) {
            return Encoding.UTF_16BE;
        }
        return Encoding.UTF_8;
    }

    private static boolean many(int zeros, int pairs) {
        return zeros > 0 && zeros * LATIN_SHARE >= pairs;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
