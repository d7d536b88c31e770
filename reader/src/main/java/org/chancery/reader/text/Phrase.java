package org.chancery.reader.text;

/** The words of a short text that stands alone, as a form in a lexicon; no lines, no sentences. */
public final class Phrase {
    /** A phrase is asked for its words, not for their numbers. */
    private static final Vocabulary NONE = new Vocabulary();

    private final Tokens tokens;

    private Phrase(Tokens tokens) {
        this.tokens = tokens;
    }

    public static Phrase of(String raw) {
        return new Phrase(Tokenizer.tokenize(raw, NONE));
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** The folded word. */
    public String word(int token) {
        return tokens.word(token);
    }

    public boolean isCapitalised(int token) {
        return tokens.shape(token).capitalised();
    }
}
