package org.chancery.reader.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reader.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Works out the form of a name that English-language sources use: a proposal with its ground, from the
 * kind of name it is.
 */
public final class Internationals {
    /** A Vietnamese syllable without its marks. */
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{L}{2}) \\p{Lu}\\.\\s*");
    private static final Pattern SYLLABLE = Pattern.compile("(ngh?|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdghklmnprstvx])?"
            + "(a[iouy]?|e[ou]?|i(a|eu?|u)?|o(a[ioy]?|eo?|i|o)?|u(a[y]?|e|i|o[iu]?|u|y[aet]?|ye?)?|y(eu?|a)?)"
            + "(ch|ng|nh|[cmnpt])?");

    private static final Set<String> PATRONYMIC = Set.of("RUS", "BLR", "UKR", "KAZ", "UZB", "KGZ", "TJK", "TKM");

    private static final Pattern PATRONYMIC_END =
            Pattern.compile("\\p{L}{3}([oeyi]v[iy]ch|[oeyi]vna|ichna|il[yi]ch|uly|oglu|o[gğ]ly)$");

    /** A proposed form and the rule that gave it. */
    public record Form(String name, String rule) {}

    private final NameTables tables;
    private final Soundalikes leaders;

    public Internationals(NameTables tables, Soundalikes leaders) {
        this.tables = tables;
        this.leaders = leaders;
    }

    /** The international form proposed for a person's name in the text, or null. */
    public @Nullable Form propose(String name, Individual who) {
        return of(name, who.words(), who.party());
    }

    /**
     * The international form of a name, or null where none is known.
     *
     * @param name the name as it stands in the text
     * @param words its folded words
     * @param party code of the party the person acts for, or null
     */
    @Nullable
    Form of(String name, List<String> words, @Nullable String party) {
        if ("VNM".equals(party) && (vietnamese(words) || !plainLatin(name))) {
            return new Form(withoutDiacritics(name), "name.vietnamese");
        }
        if ("JPN".equals(party) && familyFirst(words)) {
            int parted = name.indexOf(' ');
            return new Form(name.substring(parted + 1).strip() + " " + name.substring(0, parted), "name.japanese");
        }
        boolean sinitic = "CHN".equals(party)
                || "TWN".equals(party)
                || "HKG".equals(party)
                || "MAC".equals(party)
                || "SGP".equals(party);
        if (sinitic && (words.size() == 2 || words.size() == 3 || words.size() == 4)) {
            String chinese = chinese(words);
            if (chinese != null) {
                return new Form(chinese, "name.sino-vietnamese");
            }
        }
        if (("KOR".equals(party) || "PRK".equals(party)) && (words.size() == 3 || words.size() == 2)) {
            String korean = korean(words);
            if (korean != null) {
                return new Form(korean, "name.korean");
            }
        }
        String alike = party == null ? null : leaders.of(name, party);
        if (alike != null) {
            return new Form(alike, "name.leader-alike");
        }
        return plainLatin(name) ? new Form(patronymicDropped(name, party), "name.as-written") : null;
    }

    /** Whether words are built like a Vietnamese name: a Vietnamese surname and one to four more words. */
    public boolean vietnamese(List<String> words) {
        return words.size() >= 2
                && words.size() <= 5
                && tables.isVietnameseSurname(words.getFirst())
                && words.stream()
                        .allMatch(w -> SYLLABLE.matcher(withoutDiacritics(w)).matches());
    }

    /**
     * A name of the Russian world without its patronymic or the initial of one, which English-language sources leave
     * out; a family name that stands first, as on forms, goes to the end.
     */
    private static String patronymicDropped(String name, @Nullable String party) {
        if (!PATRONYMIC.contains(String.valueOf(party))) {
            return name;
        }
        String[] words = SPACE.split(name);
        if (words.length == 3 && PATRONYMIC_END.matcher(words[2]).find()) {
            return words[1] + " " + words[0];
        }
        if (words.length == 3 && PATRONYMIC_END.matcher(words[1]).find()) {
            return words[0] + " " + words[2];
        }
        return INITIAL.matcher(name).replaceFirst(" ");
    }

    /** Whether of two words the first is a Japanese family name and the last is none. */
    private boolean familyFirst(List<String> words) {
        return words.size() == 2
                && tables.isJapaneseSurname(words.getFirst())
                && !tables.isJapaneseSurname(words.getLast());
    }

    private @Nullable String chinese(List<String> words) {
        String two = words.get(0) + " " + words.get(1);
        int given = words.size() > 2 && tables.chineseSurnames().containsKey(two) ? 2 : 1;
        String surname = tables.chineseSurnames().get(given == 2 ? two : words.getFirst());
        if (surname == null) {
            surname = given == 1 ? tables.chineseGiven().get(words.getFirst()) : null;
        }
        if (surname == null) {
            return null;
        }
        StringBuilder rest = new StringBuilder();
        for (String word : words.subList(given, words.size())) {
            String syllable = tables.chineseGiven().get(word);
            if (syllable == null) {
                return null;
            }
            rest.append(syllable);
        }
        return capital(surname) + " " + capital(rest.toString());
    }

    private @Nullable String korean(List<String> words) {
        String surname = tables.korean().get(words.getFirst());
        if (surname == null) {
            return null;
        }
        StringBuilder given = new StringBuilder();
        for (String word : words.subList(1, words.size())) {
            String syllable = tables.korean().get(word);
            if (syllable == null) {
                return null;
            }
            given.append(given.isEmpty() ? "" : "-").append(syllable);
        }
        return capital(surname) + " " + capital(given.toString());
    }

    /** Whether a name is spelt as Vietnamese names are not: without the letters of Vietnamese, or with hyphens. */
    static boolean foreign(String name) {
        return plainLatin(name) || name.indexOf('-') > 0;
    }

    /** Whether a name is written the Vietnamese way, by letters or by hyphens. */
    static boolean vietnamised(String name) {
        return !plainLatin(name) || name.indexOf('-') > 0;
    }

    /** Whether the letters are those of foreign names in Latin script, without Vietnamese tones. */
    static boolean plainLatin(String name) {
        return name.chars().noneMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || "ăđơưĂĐƠƯ".indexOf(c) >= 0);
    }

    /** The letters without the marks of tone and vowel, đ left as it is. */
    static String toneless(String name) {
        return Letters.withoutMarks(name);
    }

    /** The letters without their diacritics; đ becomes d. */
    public static String withoutDiacritics(String name) {
        return Letters.withoutMarks(name)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ð', 'd')
                .replace('Ð', 'D');
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
