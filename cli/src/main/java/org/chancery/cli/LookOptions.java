package org.chancery.cli;

import org.chancery.cli.account.Style;
import picocli.CommandLine.Option;

/** Options of every command that writes for people: how it is to look. */
final class LookOptions {
    private enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Colours; auto (the default): on a terminal, unless NO_COLOR is set.")
    private Colour colour = Colour.auto;

    /**
     * The style for a terminal.
     *
     * @param seen whether what is written goes to the terminal, if there is one, and not to a file
     * @param verbose whether long quotes are told in full and rules are named
     */
    Style style(Terminal terminal, boolean seen, boolean verbose) {
        boolean onTerminal = seen && terminal.outColumns() > 0;
        boolean inColour = switch (colour) {
            case always -> true;
            case never -> false;
            case auto -> onTerminal && terminal.colourful();
        };
        return new Style(onTerminal ? terminal.outColumns() : Style.WIDTH, inColour, verbose);
    }
}
