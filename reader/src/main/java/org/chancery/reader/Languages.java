package org.chancery.reader;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reader.data.Mistakes;

/** The languages that can be read. Each is loaded when it is first asked for, since most runs need only one. */
final class Languages {
    private final Sources sources;
    private final Set<String> tags;
    private final Map<String, Language> loaded = new ConcurrentHashMap<>();

    Languages(Sources sources) {
        this.sources = sources;
        this.tags = sources.languages();
    }

    /** BCP 47 tags, as {@code vi}. */
    Set<String> tags() {
        return tags;
    }

    Language get(String tag) {
        Language known = loaded.get(tag);
        return known != null ? known : loaded.computeIfAbsent(tag, this::load);
    }

    /** Loads all languages now, so that all mistakes in their files are told before anything is read. */
    void check() {
        Mistakes mistakes = new Mistakes();
        tags.forEach(tag -> loaded.put(tag, Language.load(tag, sources, mistakes)));
        mistakes.refuse();
    }

    private Language load(String tag) {
        Mistakes mistakes = new Mistakes();
        Language language = Language.load(tag, sources, mistakes);
        mistakes.refuse();
        return language;
    }
}
