package org.chancery.reader.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.text.Fold;

/**
 * Tables for forms of names: Vietnamese and Japanese surnames, the Sino-Vietnamese and the Vietnamised Korean syllables
 * with their usual romanisation.
 */
public final class NameTables {
    private final Set<String> vietnameseSurnames = new HashSet<>();
    private final Map<String, String> chineseGiven = new HashMap<>();
    private final Map<String, String> chineseSurnames = new HashMap<>();
    private final Map<String, String> korean = new HashMap<>();
    private final Set<String> japaneseSurnames = new HashSet<>();

    private NameTables() {}

    /** Reads the tables from the content of the files of that name; columns are parted by tabs. */
    public static NameTables of(Map<String, String> files) {
        NameTables tables = new NameTables();
        rows(files, "vietnamese-surnames.tsv", row -> {
            String folded = Fold.word(row[0]);
            tables.vietnameseSurnames.add(folded);
            tables.vietnameseSurnames.add(Internationals.withoutDiacritics(folded));
        });
        rows(files, "sino-vietnamese.tsv", row -> {
            if (row.length > 1) {
                tables.chineseGiven.put(Fold.word(row[0]), row[1]);
                if (row.length > 2 && !row[2].isBlank()) {
                    tables.chineseSurnames.put(Fold.word(row[0]), row[2]);
                }
            }
        });
        rows(files, "chinese-surnames.tsv", row -> {
            if (row.length > 1) {
                tables.chineseSurnames.put(folded(row[0]), row[1]);
            }
        });
        rows(files, "korean.tsv", row -> {
            if (row.length > 1) {
                tables.korean.put(Fold.word(row[0]), row[1]);
            }
        });
        rows(files, "japanese-surnames.tsv", row -> tables.japaneseSurnames.add(Fold.word(row[0])));
        return tables;
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            folded.append(folded.isEmpty() ? "" : " ").append(Fold.word(word));
        }
        return folded.toString();
    }

    private static void rows(Map<String, String> files, String name, java.util.function.Consumer<String[]> each) {
        files.forEach((file, content) -> {
            if (file.endsWith("/" + name) || file.equals(name)) {
                content.lines()
                        .filter(l -> !l.isBlank() && !l.startsWith("#"))
                        .forEach(l -> each.accept(l.split("\t")));
            }
        });
    }

    boolean isVietnameseSurname(String folded) {
        return vietnameseSurnames.contains(folded);
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
}
