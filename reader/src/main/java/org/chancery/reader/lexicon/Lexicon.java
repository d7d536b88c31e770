package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;

/**
 * All entries for one language. At each token the longest form of each class counts; of two equally long
 * forms the user's own.
 */
public final class Lexicon {
    private static final Comparator<Occurrence> BY_KIND = Comparator.comparing(Occurrence::kind);

    private final Trie trie;
    private final Map<String, List<Entry>> byKind;
    private final List<Mistake> collisions;

    Lexicon(Trie trie, Map<String, List<Entry>> byKind, List<Mistake> collisions) {
        this.trie = trie;
        this.byKind = byKind;
        this.collisions = collisions;
    }

    /**
     * Builds a lexicon.
     *
     * @param files content of lexicon files by name, in the order in which they count
     * @param userFiles the user's own files by name
     * @param mistakes takes what is wrong in the files; a wrong line is left out
     */
    public static Lexicon of(
            Map<String, String> files, Map<String, String> userFiles, Vocabulary vocabulary, Mistakes mistakes) {
        List<Entry> entries = new ArrayList<>();
        List<Entry> own = new ArrayList<>();
        List<Entry> masks = new ArrayList<>();
        files.forEach((name, content) -> {
            LexiconFile.Content read = LexiconFile.read(name, content, false, mistakes);
            entries.addAll(read.entries());
            masks.addAll(read.masks());
        });
        userFiles.forEach((name, content) -> {
            LexiconFile.Content read = LexiconFile.read(name, content, true, mistakes);
            own.addAll(read.entries());
            masks.addAll(read.masks());
        });
        Masks.apply(masks, entries, mistakes);
        LexiconBuilder builder = new LexiconBuilder(vocabulary);
        entries.forEach(builder::add);
        own.forEach(builder::add);
        return builder.build();
    }

    /** The entries of one class. */
    public List<Entry> entries(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Names of the classes there are. */
    public Iterable<String> kinds() {
        return byKind.keySet();
    }

    /** Forms that stand for two values in one class, where none is the user's own or both are. */
    public List<Mistake> collisions() {
        return collisions;
    }

    /** All occurrences in a text, ordered by start, then class, the longest of each class at each start. */
    public List<Occurrence> find(Text text) {
        List<Occurrence> found = new ArrayList<>();
        List<Occurrence> here = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            here.clear();
            findAt(text, from, here);
            found.addAll(here);
        }
        return LookAlikes.without(found);
    }

    /** Of each class the longest form that starts here; of two equally long ones the user's own. */
    private void findAt(Text text, int from, List<Occurrence> here) {
        int node = 0;
        int end = text.stretch(from);
        for (int to = from; to < end; to++) {
            node = trie.step(node, text.id(to));
            if (node < 0) {
                break;
            }
            for (Trie.Form form : trie.at(node)) {
                if (capitalsFit(form.capitals(), text, from, to + 1)) {
                    put(here, new Occurrence(from, to + 1, form.entry()));
                }
            }
        }
        if (here.size() > 1) {
            here.sort(BY_KIND);
        }
    }

    private static void put(List<Occurrence> here, Occurrence longer) {
        for (int i = 0; i < here.size(); i++) {
            Occurrence other = here.get(i);
            if (other.kind().equals(longer.kind())) {
                if (other.to() < longer.to() || longer.entry().user()) {
                    here.set(i, longer);
                }
                return;
            }
        }
        here.add(longer);
    }

    /** Every capital that the form demands must be one in the text. */
    private static boolean capitalsFit(long capitals, Text text, int from, int to) {
        for (int i = from; capitals != 0 && i < to; i++, capitals >>>= 1) {
            if ((capitals & 1) != 0 && !text.shape(i).capitalised()) {
                return false;
            }
        }
        return true;
    }
}
