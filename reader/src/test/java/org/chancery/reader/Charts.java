package org.chancery.reader;

import java.util.Map;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.lexicon.Lexicon;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;

/** Texts with what a few words of a lexicon find in them. */
public final class Charts {
    private Charts() {}

    /** The chart of a text by a lexicon file's content. */
    public static Chart of(String lexicon, String raw) {
        return of(lexicon, raw, new Vocabulary());
    }

    /** The same, with a vocabulary that knows other words too. */
    public static Chart of(String lexicon, String raw, Vocabulary vocabulary) {
        Mistakes mistakes = new Mistakes();
        Lexicon words = Lexicon.of(Map.of("any/words.lex", lexicon), Map.of(), vocabulary, mistakes);
        mistakes.refuse();
        Text text = Text.of(raw, vocabulary);
        return Chart.of(text, words.find(text));
    }
}
