package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Words that only look like an entry: one of class {@code notX} takes back the entries of class X within it. */
final class LookAlikes {
    private static final String NOT = "not";

    private LookAlikes() {}

    /** What is left of the occurrences, which come by start; those of the look-alike classes fall out, too. */
    static List<Occurrence> without(List<Occurrence> found) {
        List<Occurrence> lookAlikes = new ArrayList<>();
        for (Occurrence o : found) {
            if (o.kind().startsWith(NOT)) {
                lookAlikes.add(o);
            }
        }
        if (lookAlikes.isEmpty()) {
            return found;
        }
        List<Occurrence> left = new ArrayList<>(found.size());
        int first = 0;
        for (Occurrence o : found) {
            while (first < lookAlikes.size() && lookAlikes.get(first).to() <= o.from()) {
                first++;
            }
            if (!o.kind().startsWith(NOT) && !taken(o, lookAlikes, first)) {
                left.add(o);
            }
        }
        return left;
    }

    private static boolean taken(Occurrence o, List<Occurrence> lookAlikes, int first) {
        for (int i = first; i < lookAlikes.size() && lookAlikes.get(i).from() <= o.from(); i++) {
            Occurrence other = lookAlikes.get(i);
            boolean its = other.kind().length() == o.kind().length() + NOT.length()
                    && other.kind().endsWith(o.kind());
            if (its && other.to() >= o.to()) {
                return true;
            }
        }
        return false;
    }
}
