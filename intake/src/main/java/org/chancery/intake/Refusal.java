package org.chancery.intake;

import org.chancery.record.ChanceryException;

/** Why a document is not taken in: a whole sentence that names it. */
final class Refusal extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
