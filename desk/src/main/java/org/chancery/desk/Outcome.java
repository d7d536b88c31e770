package org.chancery.desk;

/**
 * What became of one document.
 *
 * @param <T> what a reading is made into before it is handed on
 */
public sealed interface Outcome<T> {
    /** Path or address of the document. */
    String source();

    /** The document was read. */
    record Done<T>(String source, T result) implements Outcome<T> {}

    /** The document could not be read; the reason is a sentence. */
    record Failed<T>(String source, String reason) implements Outcome<T> {}
}
