package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** One person of the document while the mentions are being joined: all that they say of the person. */
public final class Individual {
    private final int number;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<List<String>> aliases = new ArrayList<>();
    private List<String> words;
    private Range name;
    private @Nullable String party;
    private final PartyVotes votes = new PartyVotes();
    private final Offices offices = new Offices();
    private String gender = "n";

    Individual(int number, Mention first, List<String> words, Range name) {
        this.number = number;
        this.words = words;
        this.name = name;
        add(first, words, name);
    }

    /** Takes in one more mention by name. */
    void add(Mention mention, List<String> itsWords, Range itsName) {
        mentions.add(mention);
        if (itsWords.size() > words.size()) {
            words = itsWords;
            name = itsName;
        }
        if (mention.party() != null) {
            votes.add(mention.party());
            party = votes.leading();
        }
        offices.add(mention.titles());
        offices.rank(mention.title());
        if (!mention.gender().isEmpty() && !mention.gender().equals("n")) {
            gender = mention.gender();
        }
    }

    /** Takes in a mention that names only the office. */
    void addByOffice(Mention mention) {
        mentions.add(mention);
        offices.add(mention.titles());
    }

    void settleParty(@Nullable String code) {
        party = code;
    }

    public int number() {
        return number;
    }

    /** The folded words of the fullest name. */
    List<String> words() {
        return words;
    }

    /** The folded words of the fullest name and of those that stand in brackets behind one. */
    List<List<String>> names() {
        List<List<String>> names = new ArrayList<>(aliases);
        names.add(words);
        return names;
    }

    /** Takes in the words of one more name of the person. */
    void alias(List<String> itsWords) {
        aliases.add(itsWords);
    }

    /** The fullest name. */
    public Range name() {
        return name;
    }

    public String nameIn(Text text) {
        return text.quote(name);
    }

    /** Code of the party that the person acts for, or null. */
    public @Nullable String party() {
        return party;
    }

    /** The highest office named with the person, or null. */
    public @Nullable Title title() {
        return offices.highest();
    }

    /** The role that the office gives; where none is named, or one that says little, that which is known of the person. */
    public Role role() {
        return offices.role();
    }

    /** Tells which role the person is known to have; what was told before stays. */
    void knowRole(@Nullable Role role) {
        offices.know(role);
    }

    /** Whether the text has told that this person is of the gender of a pronoun. */
    public boolean isKnownAs(Mention pronoun) {
        return !gender.equals("n") && gender.equals(pronoun.gender());
    }

    /** Whether a pronoun can stand for this person: by gender, and by office where it names one. */
    public boolean answersTo(Mention pronoun) {
        boolean agrees = pronoun.gender().isEmpty()
                || pronoun.gender().equals("n")
                || gender.equals("n")
                || gender.equals(pronoun.gender());
        Title office = pronoun.title();
        return agrees && (office == null || holds(office.role()));
    }

    /** The mentions joined so far, in no particular order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Whether one of the person's offices has this role. */
    boolean holds(Role role) {
        return offices.include(role);
    }

    /** Whether one of the person's offices is named by the words of an office alone, or begins with them. */
    public boolean isCalled(Mention office, Text text) {
        Title title = office.title();
        return title != null && holds(NameWords.of(text, title.office()), text);
    }

    /** Whether one of the person's offices is named by these folded words, or begins with them. */
    boolean holds(List<String> office, Text text) {
        return offices.include(office, text);
    }
}
