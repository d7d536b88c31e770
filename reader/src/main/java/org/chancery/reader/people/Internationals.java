package org.chancery.reader.people;

import java.util.List;
import java.util.Set;
import org.chancery.reader.text.Diacritics;
import org.jspecify.annotations.Nullable;

/**
 * Works out the form of a name that English-language sources use: a proposal with its ground, from the
 * kind of name it is.
 */
public final class Internationals {
    /** Parties whose names stand in Sino-Vietnamese reading. */
    private static final Set<String> SINITIC = Set.of("CHN", "TWN", "HKG", "MAC", "SGP");

    private static final Set<String> KOREAN = Set.of("KOR", "PRK");

    /** A proposed form and the rule that gave it. */
    public record Form(String name, String rule) {}

    private final NameTables tables;
    private final VietnameseNames vietnamese;
    private final Romanisation romanisation;
    private final Soundalikes leaders;

    public Internationals(NameTables tables, Soundalikes leaders) {
        this.tables = tables;
        this.vietnamese = new VietnameseNames(tables.vietnameseSurnames());
        this.romanisation = new Romanisation(tables);
        this.leaders = leaders;
    }

    /** The international form proposed for a person's name in the text, or null. */
    public @Nullable Form propose(String name, Individual who) {
        return who.party() == null ? asWritten(name, null) : of(name, who.words(), who.party());
    }

    /**
     * The international form of a name, or null where none is known.
     *
     * @param name the name as it stands in the text
     * @param words its folded words
     * @param party code of the party the person acts for
     */
    @Nullable
    Form of(String name, List<String> words, String party) {
        if (party.equals("VNM") && (vietnamese(words) || !NameSpelling.plainLatin(name))) {
            return new Form(Diacritics.without(name), "name.vietnamese");
        }
        if (party.equals("JPN") && familyFirst(words)) {
            int parted = name.indexOf(' ');
            return new Form(name.substring(parted + 1).strip() + " " + name.substring(0, parted), "name.japanese");
        }
        if (SINITIC.contains(party) && words.size() >= 2 && words.size() <= 4) {
            String chinese = romanisation.chinese(words);
            if (chinese != null) {
                return new Form(chinese, "name.sino-vietnamese");
            }
        }
        if (KOREAN.contains(party) && words.size() >= 2 && words.size() <= 3) {
            String korean = romanisation.korean(words);
            if (korean != null) {
                return new Form(korean, "name.korean");
            }
        }
        String alike = leaders.of(name, party);
        return alike != null ? new Form(alike, "name.leader-alike") : asWritten(name, party);
    }

    private @Nullable Form asWritten(String name, @Nullable String party) {
        return NameSpelling.plainLatin(name)
                ? new Form(tables.patronymics().dropped(name, party), "name.as-written")
                : null;
    }

    /** Whether folded words are built like a Vietnamese name. */
    public boolean vietnamese(List<String> words) {
        return vietnamese.has(words);
    }

    /** Whether of two words the first is a Japanese family name and the last is none. */
    private boolean familyFirst(List<String> words) {
        return words.size() == 2
                && tables.isJapaneseSurname(words.getFirst())
                && !tables.isJapaneseSurname(words.getLast());
    }
}
