package org.chancery.intake;

import org.chancery.reader.Page;

/** What a decoded text must be: text, and not too long. */
final class TextCheck {
    /** The longest text that is read, counted in bytes of UTF-8. */
    static final int LIMIT = Page.LONGEST;

    /** Text holds at most one control character in so many; more, and it is something else. */
    private static final int CONTROL_SHARE = 20;

    private TextCheck() {}

    /** Refuses bytes with zeros among them: no text has any, unless it is UTF-16. */
    static void refuseZeros(byte[] bytes, String source) {
        for (byte b : bytes) {
            if (b == 0) {
                throw binary(source);
            }
        }
    }

    /** The text itself, or a refusal. */
    static String checked(String text, String source) {
        long length = 0;
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw binary(source);
            }
            // Each half of a surrogate pair counts two, four together.
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            controls += isControl(c) ? 1 : 0;
        }
        if (length > LIMIT) {
            throw tooLong(source);
        }
        if (controls * CONTROL_SHARE > text.length()) {
            throw binary(source);
        }
        return text;
    }

    static Refusal tooLong(String source) {
        return new Refusal(source + " holds more than 16 MiB of text, the most that is read as one document."
                + " Cut it into its articles, or hand them over as JSON Lines.");
    }

    private static Refusal binary(String source) {
        return new Refusal(source + " is not text but binary data. Hand over its text as .txt or .jsonl.");
    }

    private static boolean isControl(char c) {
        return switch (c) {
            case '\t', '\n', '\f', '\r', '\u0085' -> false;
            default -> Character.isISOControl(c);
        };
    }
}
