package org.chancery.reader.data;

import java.util.List;
import java.util.TreeSet;

/** Gathers what is wrong in data files, so that all of it can be told at once; each mistake once, in order. */
public final class Mistakes {
    private final TreeSet<Mistake> all = new TreeSet<>();

    public void add(Mistake mistake) {
        all.add(mistake);
    }

    public void add(String file, int line, int column, String problem) {
        add(new Mistake(file, line, column, problem));
    }

    public void addAll(List<Mistake> mistakes) {
        all.addAll(mistakes);
    }

    /** By file, line and column. */
    public List<Mistake> all() {
        return List.copyOf(all);
    }

    /** Ends here if anything is wrong. */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new MistakeException(all());
        }
    }
}
