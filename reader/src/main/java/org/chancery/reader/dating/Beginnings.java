package org.chancery.reader.dating;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** In which years relations between parties, states and organisations began. */
public final class Beginnings {
    private static final int COLUMNS = 3;

    private final Map<String, Integer> years = new HashMap<>();

    private Beginnings() {}

    /** Reads the content of the files: what began, the codes of the parties and the year, parted by tabs. */
    public static Beginnings of(Collection<String> files) {
        Beginnings beginnings = new Beginnings();
        files.stream().flatMap(String::lines).map(line -> line.split("\t")).forEach(row -> {
            if (row.length == COLUMNS && !row[0].startsWith("#")) {
                beginnings.years.put(row[0] + " " + row[1], Integer.valueOf(row[2]));
            }
        });
        return beginnings;
    }

    /** The year in which something began between parties, or -1 where it is not known. */
    int of(String what, Collection<String> parties) {
        return years.getOrDefault(what + " " + String.join(" ", new TreeSet<>(parties)), -1);
    }
}
