package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.dating.Beginnings;
import org.chancery.reader.lexicon.Entry;
import org.chancery.reader.lexicon.Lexicon;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Names;
import org.chancery.reader.people.Internationals;
import org.chancery.reader.people.NameTables;
import org.chancery.reader.people.Soundalikes;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.RuleBook;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Everything the reader knows of one language.
 *
 * @param tag BCP 47 tag, as {@code vi}
 */
record Language(
        String tag,
        Vocabulary vocabulary,
        Lexicon lexicon,
        RuleBook rules,
        Internationals names,
        Beginnings beginnings) {
    /** Kinds of findings that are there before rules run and stand in no lexicon file. */
    private static final List<String> GIVEN = List.of("name");

    /**
     * Loads a language from the files in force.
     *
     * @param mistakes takes what is wrong in them
     */
    static Language load(String tag, Sources sources, Mistakes mistakes) {
        Vocabulary vocabulary = new Vocabulary();
        Lexicon lexicon = Lexicon.of(sources.builtInLexicon(tag), sources.ownLexicon(tag), vocabulary, mistakes);
        List<String> given = new ArrayList<>(GIVEN);
        lexicon.kinds().forEach(given::add);
        RuleBook rules = RuleBook.of(sources.builtInRules(tag), sources.ownRules(tag), given, vocabulary, mistakes);
        NameTables tables = NameTables.of(Resources.builtIn("names", ".tsv"));
        Internationals names = new Internationals(tables, Soundalikes.of(lexicon.entries("leader")));
        Beginnings beginnings =
                Beginnings.of(Resources.builtIn("history", ".tsv").values());
        return new Language(tag, vocabulary, lexicon, rules, names, beginnings);
    }

    /** Everything that lexicon, names and rules recognise in a text. */
    Chart recognise(Text text) {
        return recognise(text, lexicon.find(text));
    }

    /** What names and rules recognise in a text beside the words that the lexicon holds of it. */
    Chart recognise(Text text, List<Occurrence> words) {
        Chart chart = Chart.of(text, words);
        return rules.run(chart.with(Names.in(chart)));
    }

    /** Code of the state whose offices the press of this language names without saying so, or null. */
    @Nullable
    String home() {
        List<Entry> own = lexicon.entries("home");
        return own.isEmpty() ? null : own.getFirst().value();
    }
}
