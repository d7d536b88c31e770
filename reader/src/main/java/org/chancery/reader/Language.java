package org.chancery.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Lexicon;
import org.chancery.reader.rules.RuleBook;
import org.chancery.reader.text.Vocabulary;

/**
 * Everything the reader knows of one language.
 *
 * @param tag BCP 47 tag, as {@code vi}
 */
record Language(String tag, Vocabulary vocabulary, Lexicon lexicon, RuleBook rules) {
    /** Kinds of findings that are there before rules run and stand in no lexicon file. */
    private static final List<String> GIVEN = List.of("name");

    /**
     * Loads a language from the built-in files and a user's own.
     *
     * @param ownRules content of the user's rule files, by path
     * @param ownLexicon content of the user's lexicon files, by path
     */
    static Language load(String tag, Map<String, String> ownRules, Map<String, String> ownLexicon) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, String> files = new LinkedHashMap<>(Resources.builtIn("lexicon/any", ".lex"));
        files.putAll(Resources.builtIn("lexicon/" + tag, ".lex"));
        Lexicon lexicon = Lexicon.of(files, ownLexicon, vocabulary);
        Map<String, String> rules = new LinkedHashMap<>(Resources.builtIn("rules/" + tag, ".rules"));
        rules.putAll(ownRules);
        List<String> given = new ArrayList<>(GIVEN);
        lexicon.kinds().forEach(given::add);
        return new Language(tag, vocabulary, lexicon, RuleBook.of(rules, given, vocabulary));
    }
}
