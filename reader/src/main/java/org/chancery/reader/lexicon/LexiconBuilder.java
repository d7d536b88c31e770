package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.text.Phrase;
import org.chancery.reader.text.Vocabulary;

/** Gathers entries for a lexicon; of those with one form in one class the first counts, or the user's own. */
final class LexiconBuilder {
    private final Vocabulary vocabulary;
    private final TrieBuilder forms = new TrieBuilder();
    private final Map<String, List<Entry>> byKind = new TreeMap<>();
    private final List<Mistake> collisions = new ArrayList<>();

    LexiconBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Entry entry) {
        Phrase words = Phrase.of(entry.form());
        int[] ids = new int[words.size()];
        long capitals = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.learn(words.word(i));
            if (entry.cased() && words.isCapitalised(i)) {
                capitals |= 1L << Math.min(i, 63);
            }
        }
        Entry before = forms.find(ids, entry.kind(), capitals);
        if (before != null && !before.value().equals(entry.value()) && before.user() == entry.user()) {
            collisions.add(collision(entry, before));
        }
        if (before == null || entry.user() || !before.value().equals(entry.value())) {
            forms.add(ids, new Trie.Form(entry, capitals));
            byKind.computeIfAbsent(entry.kind(), k -> new ArrayList<>()).add(entry);
        }
    }

    Lexicon build() {
        return new Lexicon(forms.build(), byKind, collisions);
    }

    private static Mistake collision(Entry entry, Entry before) {
        return new Mistake(
                entry.file(),
                entry.line(),
                0,
                "'" + entry.form() + "' stands for " + entry.value() + " here and for " + before.value() + " in "
                        + before.file() + ", line " + before.line() + "; of one class a form stands for one thing.");
    }
}
