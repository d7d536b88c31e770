package org.chancery.reader.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.data.Table;
import org.chancery.reader.text.Diacritics;
import org.chancery.reader.text.Fold;

/**
 * Tables for forms of names: Vietnamese and Japanese surnames, the Sino-Vietnamese and the Vietnamised Korean syllables
 * with their usual romanisation, and patronymics.
 */
public final class NameTables {
    private final Set<String> vietnameseSurnames = new HashSet<>();
    private final Map<String, String> chineseGiven = new HashMap<>();
    private final Map<String, String> chineseSurnames = new HashMap<>();
    private final Map<String, String> korean = new HashMap<>();
    private final Set<String> japaneseSurnames = new HashSet<>();
    private final Patronymics patronymics;

    private NameTables(Map<String, String> files) {
        for (Table.Row row : Table.of(files, "vietnamese-surnames.tsv", 1)) {
            String folded = Fold.word(row.cell(0));
            vietnameseSurnames.add(folded);
            vietnameseSurnames.add(Diacritics.without(folded));
        }
        for (Table.Row row : Table.of(files, "sino-vietnamese.tsv", 2)) {
            chineseGiven.put(Fold.word(row.cell(0)), row.cell(1));
            if (!row.cell(2).isEmpty()) {
                chineseSurnames.put(Fold.word(row.cell(0)), row.cell(2));
            }
        }
        for (Table.Row row : Table.of(files, "chinese-surnames.tsv", 2)) {
            chineseSurnames.put(folded(row.cell(0)), row.cell(1));
        }
        for (Table.Row row : Table.of(files, "korean.tsv", 2)) {
            korean.put(Fold.word(row.cell(0)), row.cell(1));
        }
        for (Table.Row row : Table.of(files, "japanese-surnames.tsv", 1)) {
            japaneseSurnames.add(Fold.word(row.cell(0)));
        }
        patronymics = new Patronymics(files);
    }

    /** Reads the tables from the content of the files of that name; columns are parted by tabs. */
    public static NameTables of(Map<String, String> files) {
        return new NameTables(files);
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        for (String word : words.split("\\s+")) {
            folded.append(folded.isEmpty() ? "" : " ").append(Fold.word(word));
        }
        return folded.toString();
    }

    /** Folded, with and without their diacritics. */
    Set<String> vietnameseSurnames() {
        return vietnameseSurnames;
    }

    boolean isJapaneseSurname(String folded) {
        return japaneseSurnames.contains(folded);
    }

    Map<String, String> chineseGiven() {
        return chineseGiven;
    }

    Map<String, String> chineseSurnames() {
        return chineseSurnames;
    }

    Map<String, String> korean() {
        return korean;
    }

    Patronymics patronymics() {
        return patronymics;
    }
}
