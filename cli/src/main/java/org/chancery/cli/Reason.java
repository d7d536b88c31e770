package org.chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts the reason of a failed file operation into words. */
final class Reason {
    private Reason() {}

    static String of(IOException error) {
        return switch (error) {
            case NoSuchFileException e -> "there is no such file or folder";
            case AccessDeniedException e -> "access is not allowed";
            case FileSystemException e when e.getReason() != null -> lower(String.valueOf(e.getReason()));
            default -> lower(String.valueOf(error.getMessage()));
        };
    }

    private static String lower(String reason) {
        return reason.isEmpty() ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
