package org.chancery.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.chancery.record.ChanceryException;

/** Digests by which documents and data files are told apart. */
final class Hash {
    private Hash() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new ChanceryException("This Java lacks SHA-256; use a complete JDK.", e);
        }
    }
}
