package org.chancery.reader.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reader.data.Table;
import org.jspecify.annotations.Nullable;

/** Leaves patronymics out of names of the Russian and the Turkic world, as English-language sources do. */
final class Patronymics {
    static final String FILE = "patronymics.tsv";

    /** A patronymic has at least so many letters before its ending. */
    private static final int STEM = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The initial of a patronymic, behind a name that is written out. */
    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{L}{2}) \\p{Lu}\\.\\s*");

    private final Set<String> endings = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    /** Those of the table among these files. */
    Patronymics(Map<String, String> files) {
        for (Table.Row row : Table.of(files, FILE, 2)) {
            switch (row.cell(0)) {
                case "ending" -> endings.add(row.cell(1));
                case "state" -> states.add(row.cell(1));
                default -> throw row.mistake("'" + row.cell(0) + "' opens no line here; write ending or state.");
            }
        }
    }

    /**
     * A name without its patronymic or the initial of one; a family name that stands first, as on forms, goes to the
     * end.
     *
     * @param party code of the party the person acts for, or null
     */
    String dropped(String name, @Nullable String party) {
        if (party == null || !states.contains(party)) {
            return name;
        }
        List<String> words = List.of(SPACE.split(name));
        if (words.size() == 3 && isOne(words.get(2))) {
            return words.get(1) + " " + words.get(0);
        }
        if (words.size() == 3 && isOne(words.get(1))) {
            return words.get(0) + " " + words.get(2);
        }
        return INITIAL.matcher(name).replaceFirst(" ");
    }

    private boolean isOne(String word) {
        for (String ending : endings) {
            int stem = word.length() - ending.length();
            if (word.endsWith(ending)
                    && stem >= STEM
                    && word.substring(stem - STEM, stem).chars().allMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }
}
