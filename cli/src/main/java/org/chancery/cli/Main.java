package org.chancery.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new Program(Terminal.ofProcess()).run(args));
    }
}
