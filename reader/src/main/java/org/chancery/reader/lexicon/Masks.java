package org.chancery.reader.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.Phrase;

/** Takes masked forms out of the built-in entries. Case does not matter in a mask. */
final class Masks {
    private Masks() {}

    /**
     * Removes the entries that masks name.
     *
     * @param mistakes takes masks that name nothing
     */
    static void apply(List<Entry> masks, List<Entry> entries, Mistakes mistakes) {
        if (masks.isEmpty()) {
            return;
        }
        Map<String, Entry> wanted = new HashMap<>();
        masks.forEach(mask -> wanted.put(key(mask), mask));
        Set<String> kinds = masks.stream().map(Entry::kind).collect(Collectors.toSet());
        Set<String> met = new HashSet<>();
        entries.removeIf(entry -> {
            if (!kinds.contains(entry.kind())) {
                return false;
            }
            String key = key(entry);
            boolean masked = wanted.containsKey(key);
            if (masked) {
                met.add(key);
            }
            return masked;
        });
        wanted.forEach((key, mask) -> {
            if (!met.contains(key)) {
                mistakes.add(
                        mask.file(),
                        mask.line(),
                        0,
                        "no built-in entry of class " + mask.kind() + " has the form '" + mask.form()
                                + "'; a line that opens with '-' names a form to be left out.");
            }
        });
    }

    private static String key(Entry entry) {
        Phrase words = Phrase.of(entry.form());
        StringBuilder key = new StringBuilder(entry.kind());
        for (int i = 0; i < words.size(); i++) {
            key.append(' ').append(words.word(i));
        }
        return key.toString();
    }
}
