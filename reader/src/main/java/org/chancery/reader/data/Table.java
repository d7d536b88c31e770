package org.chancery.reader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads tables: files of one row a line, whose cells are parted by tabs; {@code #} opens a comment. */
public final class Table {
    private Table() {}

    /** A row, and where it stands. */
    public static final class Row {
        private final String file;
        private final int line;
        private final String[] cells;

        private Row(String file, int line, String[] cells) {
            this.file = file;
            this.line = line;
            this.cells = cells;
        }

        /** What stands in a column, from 0 on; nothing where the row ends before it. */
        public String cell(int column) {
            return column < cells.length ? cells[column].strip() : "";
        }

        /** That something is wrong in the row. */
        public MistakeException mistake(String problem) {
            return new MistakeException(new Mistake(file, line, 0, problem));
        }
    }

    /**
     * The rows of the table of a name.
     *
     * @param files content of files by name, with or without the folders that they stand in
     * @param columns how many of the first columns each row must fill
     */
    public static List<Row> of(Map<String, String> files, String name, int columns) {
        List<Row> rows = new ArrayList<>();
        files.forEach((file, content) -> {
            if (file.endsWith("/" + name) || file.equals(name)) {
                List<String> lines = content.lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                        rows.add(row(file, i + 1, lines.get(i), columns));
                    }
                }
            }
        });
        return rows;
    }

    private static Row row(String file, int line, String content, int columns) {
        Row row = new Row(file, line, content.split("\t"));
        for (int column = 0; column < columns; column++) {
            if (row.cell(column).isEmpty()) {
                throw row.mistake("a line here has " + columns + (columns == 1 ? " column" : " columns parted by tabs")
                        + "; column " + (column + 1) + " of '" + content + "' is empty.");
            }
        }
        return row;
    }
}
