package org.chancery.cli.account;

/** What a word is, and so how it looks where there are colours (ANSI SGR parameters). */
enum Ink {
    PLAIN(""),
    TITLE("1"),
    QUIET("2"),
    HEADING("1;36"),
    SIDE("1"),
    ACT("36"),
    ASSENT("32"),
    OBJECTION("31"),
    DOUBT("33");

    private final String sgr;

    Ink(String sgr) {
        this.sgr = sgr;
    }

    /** The text with this ink. */
    String on(String text) {
        return sgr.isEmpty() || text.isBlank() ? text : "\u001b[" + sgr + "m" + text + "\u001b[0m";
    }
}
