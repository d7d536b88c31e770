package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.text.Phrase;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;

/**
 * All entries for one language. At each token the longest form of each class counts; of two equally long
 * forms the user's own.
 */
public final class Lexicon {
    private final Trie trie = new Trie();
    private final Map<String, List<Entry>> byKind = new TreeMap<>();
    private final List<Mistake> collisions = new ArrayList<>();
    private final boolean[] starts;

    private Lexicon(List<Entry> entries, Vocabulary vocabulary) {
        for (Entry entry : entries) {
            Phrase words = Phrase.of(entry.form());
            int[] ids = new int[words.size()];
            long capitals = 0;
            for (int i = 0; i < ids.length; i++) {
                ids[i] = vocabulary.learn(words.word(i));
                if (entry.cased() && words.isCapitalised(i)) {
                    capitals |= 1L << Math.min(i, 63);
                }
            }
            Entry before = trie.find(ids, entry.kind(), capitals);
            if (before != null && !before.value().equals(entry.value()) && before.user() == entry.user()) {
                collisions.add(collision(entry, before));
            }
            if (before == null || entry.user() || !before.value().equals(entry.value())) {
                trie.add(ids, new Trie.Form(entry, capitals));
                byKind.computeIfAbsent(entry.kind(), k -> new ArrayList<>()).add(entry);
            }
        }
        starts = new boolean[vocabulary.size() + 1];
        for (int word = 0; word < starts.length; word++) {
            starts[word] = trie.step(0, word) >= 0;
        }
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
        entries.addAll(own);
        return new Lexicon(entries, vocabulary);
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

    private static Mistake collision(Entry entry, Entry before) {
        return new Mistake(
                entry.file(),
                entry.line(),
                0,
                "'" + entry.form() + "' stands for " + entry.value() + " here and for " + before.value() + " in "
                        + before.file() + ", line " + before.line() + "; of one class a form stands for one thing.");
    }

    /** All occurrences in a text, ordered by start, then class, the longest of each class at each start. */
    public List<Occurrence> find(Text text) {
        List<Occurrence> found = new ArrayList<>();
        List<Occurrence> here = new ArrayList<>();
        for (int from = 0; from < text.size(); from++) {
            int id = text.id(from);
            if (id < starts.length && starts[id]) {
                here.clear();
                findAt(text, from, here);
                found.addAll(here);
            }
        }
        return withoutLookAlikes(found);
    }

    /** An entry of class {@code notX} takes back the entries of class X within its words. */
    private static List<Occurrence> withoutLookAlikes(List<Occurrence> found) {
        List<Occurrence> lookAlikes =
                found.stream().filter(o -> o.kind().startsWith("not")).toList();
        if (lookAlikes.isEmpty()) {
            return found;
        }
        List<Occurrence> left = new ArrayList<>(found.size());
        int first = 0;
        for (Occurrence o : found) {
            while (first < lookAlikes.size() && lookAlikes.get(first).to() <= o.from()) {
                first++;
            }
            boolean taken = false;
            for (int i = first; i < lookAlikes.size() && lookAlikes.get(i).from() <= o.from(); i++) {
                Occurrence other = lookAlikes.get(i);
                taken |= other.kind().length() == o.kind().length() + 3
                        && other.kind().endsWith(o.kind())
                        && other.to() >= o.to();
            }
            if (!taken && !o.kind().startsWith("not")) {
                left.add(o);
            }
        }
        return left;
    }

    /** Of each class the longest form that starts here; of two equally long ones the user's own. */
    private void findAt(Text text, int from, List<Occurrence> here) {
        int line = text.lineNumber(from);
        int node = 0;
        for (int to = from; to < text.size() && text.lineNumber(to) == line; to++) {
            node = trie.step(node, text.id(to));
            if (node < 0) {
                break;
            }
            for (Trie.Form form : trie.at(node)) {
                if (!capitalsFit(form.capitals(), text, from, to + 1)) {
                    continue;
                }
                Occurrence longer = new Occurrence(from, to + 1, form.entry());
                here.removeIf(o -> o.entry().kind().equals(form.entry().kind())
                        && (o.to() < longer.to() || form.entry().user()));
                if (here.stream()
                        .noneMatch(o -> o.entry().kind().equals(form.entry().kind()))) {
                    here.add(longer);
                }
            }
        }
        if (here.size() > 1) {
            here.sort(Comparator.comparing(o -> o.entry().kind()));
        }
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
