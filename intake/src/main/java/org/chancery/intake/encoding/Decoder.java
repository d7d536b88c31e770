package org.chancery.intake.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes in, text out. Unicode comes first, by byte order mark or by its pattern; then the older
 * Vietnamese encodings; what is none of them is read as UTF-8 with U+FFFD for what makes no sense.
 */
public final class Decoder {
    private Decoder() {}

    /** Decodes a whole document. Never fails. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, UnicodeForm.of(bytes));
    }

    /** Decodes a whole document whose form of Unicode is already known from its first bytes. */
    public static Decoded decode(byte[] bytes, UnicodeForm form) {
        return switch (form.encoding()) {
            case UTF_16LE -> unicode(bytes, form, StandardCharsets.UTF_16LE);
            case UTF_16BE -> unicode(bytes, form, StandardCharsets.UTF_16BE);
            default -> narrow(bytes, form);
        };
    }

    private static Decoded narrow(byte[] bytes, UnicodeForm form) {
        Utf8Census census = Utf8Census.of(bytes, form.mark());
        if (form.mark() > 0 || census.sound() || census.mostly()) {
            return unicode(bytes, form, StandardCharsets.UTF_8);
        }
        return LegacyGuess.of(bytes)
                .map(scheme -> new Decoded(scheme.decode(bytes, 0, bytes.length), scheme.encoding()))
                .orElseGet(() -> unicode(bytes, form, StandardCharsets.UTF_8));
    }

    private static Decoded unicode(byte[] bytes, UnicodeForm form, Charset charset) {
        int mark = Math.min(form.mark(), bytes.length);
        return new Decoded(new String(bytes, mark, bytes.length - mark, charset), form.encoding());
    }
}
