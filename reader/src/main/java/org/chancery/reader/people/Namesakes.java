package org.chancery.reader.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;

/**
 * Who is not meant by an office without a name: somebody of the same office who is named behind it in one sentence
 * ("the President spoke with President X", "PM calls Prime Minister X"), there and throughout the text.
 */
final class Namesakes {
    /** The lowest rank of those who lead a state: their offices go by more than one name. */
    private static final int LEADING = 2;

    private final Map<List<String>, Set<Individual>> excluded = new HashMap<>();
    private final Map<Role, Set<Individual>> leaders = new EnumMap<>(Role.class);

    Namesakes(Text text, Register register) {
        Map<List<String>, Title> open = new HashMap<>();
        int sentence = -1;
        for (Mention mention : register.mentions()) {
            int its = text.sentenceNumber(mention.range().from());
            if (its != sentence) {
                open.clear();
                sentence = its;
            }
            Title title = mention.title();
            if (title == null) {
                continue;
            }
            Individual who = register.of(mention);
            if (mention.type() == Mention.Type.OFFICE && mention.party() == null) {
                open.put(NameWords.of(text, title.office()), title);
            } else if (who != null && mention.name() != null) {
                open.forEach((office, told) -> exclude(office, told, who, text));
            }
        }
    }

    private void exclude(List<String> office, Title told, Individual who, Text text) {
        if (who.holds(office, text)) {
            excluded.computeIfAbsent(office, o -> new HashSet<>()).add(who);
        }
        if (told.rank() <= LEADING && who.holds(told.role())) {
            leaders.computeIfAbsent(told.role(), o -> new HashSet<>()).add(who);
        }
    }

    /** Whether an office without a name cannot mean somebody. */
    boolean excluded(List<String> words, Title office, Individual candidate) {
        return excluded.getOrDefault(words, Set.of()).contains(candidate)
                || leaders.getOrDefault(office.role(), Set.of()).contains(candidate);
    }
}
