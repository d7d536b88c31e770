package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** The offices that a person's mentions name, and the role that they give. */
final class Offices {
    private final List<Title> all = new ArrayList<>();
    private @Nullable Title highest;
    private @Nullable Role known;

    /** Takes in the offices of one more mention. */
    void add(List<Title> titles) {
        all.addAll(titles);
    }

    /** Takes in what may be the highest office: one of higher rank or of surer words goes before. */
    void rank(@Nullable Title title) {
        if (title != null
                && (highest == null
                        || (title.rank() < highest.rank() && !title.loose())
                        || (highest.loose() && !title.loose()))) {
            highest = title;
        }
    }

    /** The highest office named, or null. */
    @Nullable
    Title highest() {
        return highest;
    }

    /** The role that the highest office gives; where none is named, or one that says little, that which is known. */
    Role role() {
        if (highest == null || highest.loose() && !highest.former()) {
            return known != null ? known : highest == null ? Role.OTHER : highest.role();
        }
        return highest.former() ? Role.OTHER : highest.role();
    }

    /** Tells which role the person is known to have; what was told before stays. */
    void know(@Nullable Role role) {
        known = known == null ? role : known;
    }

    /** Whether one of them has this role. */
    boolean include(Role role) {
        for (Title held : all) {
            if (held.role() == role) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them is named by these folded words, or begins with them. */
    boolean include(List<String> office, Text text) {
        for (Title held : all) {
            List<String> words = NameWords.of(text, held.office());
            if (words.size() >= office.size() && words.subList(0, office.size()).equals(office)) {
                return true;
            }
        }
        return false;
    }
}
