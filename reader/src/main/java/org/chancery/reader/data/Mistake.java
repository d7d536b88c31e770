package org.chancery.reader.data;

import java.util.Comparator;

/**
 * Something wrong in a data file.
 *
 * @param file the file's name
 * @param line its line, from 1; 0 where the whole file is meant
 * @param column its column, from 1; 0 where the whole line is meant
 * @param problem what is wrong and how to mend it, as a sentence
 */
public record Mistake(String file, int line, int column, String problem) implements Comparable<Mistake> {
    private static final Comparator<Mistake> ORDER = Comparator.comparing(Mistake::file)
            .thenComparingInt(Mistake::line)
            .thenComparingInt(Mistake::column)
            .thenComparing(Mistake::problem);

    /** The place and the problem in one sentence. */
    public String sentence() {
        String where = file;
        if (line > 0) {
            where += ", line " + line;
        }
        if (column > 0) {
            where += ", column " + column;
        }
        return where + ": " + problem;
    }

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }
}
