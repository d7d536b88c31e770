package org.chancery.reader.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.text.Text;

/**
 * Who is not meant by an office without a name: somebody of the same office who is named behind it in one sentence
 * ("the President spoke with President X"), there and throughout the text.
 */
final class Namesakes {
    private final Map<List<String>, Set<Individual>> excluded = new HashMap<>();

    Namesakes(Text text, Register register) {
        Map<List<String>, Mention> open = new HashMap<>();
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
                open.put(NameWords.of(text, title.office()), mention);
            } else if (who != null && mention.name() != null) {
                for (List<String> office : open.keySet()) {
                    if (who.holds(office, text)) {
                        excluded.computeIfAbsent(office, o -> new HashSet<>()).add(who);
                    }
                }
            }
        }
    }

    /** Whether an office without a name cannot mean somebody. */
    boolean excluded(List<String> office, Individual candidate) {
        return excluded.getOrDefault(office, Set.of()).contains(candidate);
    }
}
