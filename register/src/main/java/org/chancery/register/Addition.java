package org.chancery.register;

/**
 * What a document that was handed over is to the register.
 *
 * @param document its id
 * @param copy whether it is a near copy of another document
 */
public record Addition(String document, News news, boolean copy) {
    /** How new a document is. */
    public enum News {
        /** Its text was not known, nor another from its source. */
        NEW,
        /** Its text was not known; another version of it from the same source was, and is kept. */
        VERSION,
        /** Its text was known, from another place or with another date. */
        SIGHTING,
        /** All of it was known; nothing changed. */
        KNOWN,
        /** Its text was taken down for good and is not taken in again. */
        TAKEN_DOWN
    }
}
