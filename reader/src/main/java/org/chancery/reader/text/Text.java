package org.chancery.reader.text;

import java.util.List;
import org.chancery.record.Span;

/**
 * A document's text and its tokens. Tokens carry offsets into the text in UTF-16 units; {@link #span}
 * gives spans in code points, as the record wants them.
 */
public final class Text {
    private final String raw;
    private final int before;
    private final Tokens tokens;
    private final Segments lines;
    private final Segments sentences;
    private final boolean[] quoted;
    private final int[] passed;
    private final CodePoints codePoints;

    private Text(String raw, int before, Tokens tokens) {
        this.raw = raw;
        this.before = before;
        this.tokens = tokens;
        this.lines = new Segments(Lines.of(raw, tokens), tokens.size());
        this.quoted = Quotes.of(raw, tokens);
        this.passed = TokenTest.passed(tokens, quoted);
        this.sentences = new Segments(Sentences.of(tokens, Paragraphs.of(tokens, lines.all())), tokens.size());
        this.codePoints = new CodePoints(raw);
    }

    /** The text cut into tokens, lines and sentences. */
    public static Text of(String raw, Vocabulary vocabulary) {
        return of(raw, 0, vocabulary);
    }

    /**
     * A part of a longer text.
     *
     * @param before how many code points of the longer text stand before it; spans count them
     */
    public static Text of(String raw, int before, Vocabulary vocabulary) {
        return new Text(raw, before, Tokenizer.tokenize(raw, vocabulary));
    }

    public String raw() {
        return raw;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    public int id(int token) {
        return tokens.id(token);
    }

    /** The folded word. */
    public String word(int token) {
        return tokens.word(token);
    }

    public Shape shape(int token) {
        return tokens.shape(token);
    }

    /** The value of a number token of at most nine digits, else -1. */
    public int number(int token) {
        return tokens.number(token);
    }

    /** Offset of the token's first UTF-16 unit. */
    public int start(int token) {
        return tokens.start(token);
    }

    /** Offset after the token's last UTF-16 unit. */
    public int end(int token) {
        return tokens.end(token);
    }

    /** Whether white space stands before the token. */
    public boolean spaced(int token) {
        return token == 0 || tokens.start(token) > tokens.end(token - 1);
    }

    /** Whether the token stands between quotation marks. */
    public boolean quoted(int token) {
        return quoted[token];
    }

    /** The tests that the token passes, as {@link TokenTest#bit bits}. */
    public int passed(int token) {
        return passed[token];
    }

    public boolean isMark(int token, char mark) {
        return token >= 0 && token < size() && tokens.isMark(token, mark);
    }

    /** The lines, blank ones included (they hold no token). */
    public List<Range> lines() {
        return lines.all();
    }

    public List<Range> sentences() {
        return sentences.all();
    }

    public Range sentence(int token) {
        return sentences.at(token);
    }

    /** The number of the sentence that the token stands in. */
    public int sentenceNumber(int token) {
        return sentences.number(token);
    }

    /** The number of the line that the token stands in. */
    public int lineNumber(int token) {
        return lines.number(token);
    }

    /** The end of what a token can belong to one expression with: its line, or a sentence that runs on over its end. */
    public int stretch(int token) {
        return Math.max(lines.at(token).to(), sentences.at(token).to());
    }

    /** The words of a run of tokens as they stand in the text. */
    public String quote(Range range) {
        return raw.substring(start(range.from()), end(range.to() - 1));
    }

    /** The span of a run of tokens. */
    public Span span(Range range) {
        return span(start(range.from()), end(range.to() - 1));
    }

    /** The span between two UTF-16 offsets. */
    public Span span(int start, int end) {
        return new Span(codePoint(start), codePoint(end), raw.substring(start, end));
    }

    /** The code point offset of a UTF-16 offset, counted in the longer text where this is a part of one. */
    public int codePoint(int offset) {
        return before + codePoints.at(offset);
    }
}
