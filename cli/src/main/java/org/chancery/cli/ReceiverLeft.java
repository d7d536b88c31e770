package org.chancery.cli;

import java.io.IOException;
import org.chancery.record.ChanceryException;

/** Nobody reads standard output any more ({@code | head} has seen enough); the program ends quietly. */
final class ReceiverLeft extends ChanceryException {
    private static final long serialVersionUID = 1;

    ReceiverLeft(IOException cause) {
        super("Nobody reads the output any more.", cause);
    }
}
