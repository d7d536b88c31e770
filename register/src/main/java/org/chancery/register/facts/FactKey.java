package org.chancery.register.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.Span;

/**
 * Makes the stable key of a fact: a hash of its document, kind, type and evidence. A fact that is read
 * again from the same words keeps its key, whatever else changed in it; the places of the words count,
 * not the words, so that the key outlives the text.
 *
 * <p>A key is the letter of the kind, a hyphen and twelve letters and digits (60 bits of SHA-256): among
 * a million facts the chance that two share one is below one in a million.
 */
final class FactKey {
    /** Digits and letters of which none is taken for another (Crockford's base 32). */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 12;
    private static final int BITS = 5;

    private FactKey() {}

    /**
     * The key of a fact.
     *
     * @param occurrence 0; for a further fact of the same document, kind, type and evidence 1, 2 …
     */
    static String of(String document, FactKind kind, String type, List<Span> evidence, int occurrence) {
        StringBuilder told = new StringBuilder(document);
        told.append('\n').append(kind.code()).append('\n').append(type);
        for (Span span : evidence) {
            told.append('\n').append(span.start()).append('-').append(span.end());
        }
        if (occurrence > 0) {
            told.append("\n#").append(occurrence);
        }
        return kind.letter() + "-" + digits(sha256(told.toString()));
    }

    private static String digits(byte[] hash) {
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = value << 1 | hash[bit >> 3] >> (7 - (bit & 7)) & 1;
            }
            digits.append(DIGITS.charAt(value));
        }
        return digits.toString();
    }

    private static byte[] sha256(String told) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new ChanceryException("This Java lacks SHA-256; use a complete JDK.", e);
        }
    }
}
