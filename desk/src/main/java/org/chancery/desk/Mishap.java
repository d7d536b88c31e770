package org.chancery.desk;

import org.chancery.record.ChanceryException;

/** Puts an error into one sentence for the user, who is never shown a stack trace. */
public final class Mishap {
    private static final String OURS = "org.chancery.";

    private Mishap() {}

    /**
     * Says what went wrong. An error that Chancery reports is said in its own words; any other is a
     * defect of the program, and the sentence names its place and asks to report it.
     */
    public static String sentence(Throwable error) {
        return switch (error) {
            case ChanceryException known -> oneLine(String.valueOf(known.getMessage()));
            case OutOfMemoryError e ->
                "there was not enough memory to read it; give more with CHANCERY_JAVA_OPTS=-Xmx4g, or use fewer --threads";
            default -> "unexpected error, please report it with this file: " + name(error) + place(error);
        };
    }

    private static String name(Throwable error) {
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        return message == null ? name : name + " (" + oneLine(message) + ")";
    }

    private static String place(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
