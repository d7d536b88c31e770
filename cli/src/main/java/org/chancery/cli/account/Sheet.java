package org.chancery.cli.account;

/** What an account is written on: paragraphs wrapped between margins. */
final class Sheet {
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    Sheet(Style style) {
        this.style = style;
    }

    /** Columns of a line. */
    int width() {
        return style.width();
    }

    /** The space between two paragraphs. */
    void gap() {
        out.append('\n');
    }

    /** A line across the sheet. */
    void rule() {
        paragraph(0, 0, Words.of("─".repeat(style.width()), Ink.QUIET));
    }

    /** A paragraph; its first line begins after {@code indent} columns, the others after {@code hang}. */
    void paragraph(int indent, int hang, Words words) {
        write(" ".repeat(indent), indent, hang, words);
    }

    /** A paragraph that begins at {@code column}, beside its label at {@code indent}. */
    void field(int indent, int column, String label, Ink ink, Words words) {
        int end = indent + Columns.of(label);
        if (end < column) {
            String lead = " ".repeat(indent) + (style.colour() ? ink.on(label) : label) + " ".repeat(column - end);
            write(lead, column, column, words);
        } else {
            paragraph(indent, indent, Words.of(label, ink));
            paragraph(column, column, words);
        }
    }

    /** All that has been written. */
    String text() {
        return out.toString();
    }

    private void write(String lead, int leadColumns, int hang, Words words) {
        String start = lead;
        for (String line :
                new Wrapping(words).lines(style.width() - leadColumns, style.width() - hang, style.colour())) {
            out.append((start + line).stripTrailing()).append('\n');
            start = " ".repeat(hang);
        }
    }
}
