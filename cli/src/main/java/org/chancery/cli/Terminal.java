package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What surrounds the program: its three streams, and what is known of the terminal they lead to.
 *
 * @param outColumns columns of the terminal that standard output is, 0 where it is none
 * @param errColumns columns of the terminal that standard error is, 0 where it is none
 * @param colourful whether a terminal, where there is one, may be sent colours
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, int outColumns, int errColumns, boolean colourful) {
    /**
     * The surroundings of this process. The start script says in the properties {@code
     * chancery.out.columns} and {@code chancery.err.columns} which streams are terminals, as Java cannot
     * tell for each of them.
     */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Integer.getInteger("chancery.out.columns", 0),
                Integer.getInteger("chancery.err.columns", 0),
                isUnset("NO_COLOR") && !"dumb".equals(System.getenv("TERM")));
    }

    /** Tells the user something that went wrong, on one line. Names of files may hold anything, this line not. */
    void complain(String sentence) {
        err.println("chancery: " + sentence.replaceAll("\\p{Cntrl}", " "));
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }
}
