package org.chancery.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read. */
final class Trouble {
    private Trouble() {}

    static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file.";
            case AccessDeniedException denied -> "access is denied. Check its permissions.";
            default ->
                "the system says “" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + "”.";
        };
    }
}
