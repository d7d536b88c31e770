package org.chancery.register;

import org.chancery.record.ChanceryException;

/** What went wrong with the register: a sentence that names it, says what happened and what to do. */
public final class RegisterException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    public RegisterException(String message) {
        super(message);
    }

    public RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
