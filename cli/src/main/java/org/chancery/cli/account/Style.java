package org.chancery.cli.account;

/**
 * How an account is to look.
 *
 * @param width columns of a line
 * @param colour whether colours and weights may be used
 * @param verbose whether long quotes are told in full and rules are named
 */
public record Style(int width, boolean colour, boolean verbose) {
    /** The width where nothing is known of a terminal. */
    public static final int WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** Narrower lines cannot hold the columns, wider ones cannot be read. */
    public Style {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /** Plain text of the usual width. */
    public static Style plain() {
        return new Style(WIDTH, false, false);
    }
}
