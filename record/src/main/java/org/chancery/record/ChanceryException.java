package org.chancery.record;

/**
 * The root of all errors that Chancery reports. The message is a sentence that says what went wrong,
 * where (document, file, line, offset or rule), and what to do.
 */
public class ChanceryException extends RuntimeException {
    public ChanceryException(String message) {
        super(message);
    }

    public ChanceryException(String message, Throwable cause) {
        super(message, cause);
    }
}
