package org.chancery.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;

/**
 * Cuts lines into sentences: at a full stop, question or exclamation mark or ellipsis that a capital, a
 * number, a quotation mark or the line's end follows, but not after an initial or a known abbreviation.
 * A sentence holds at most {@link #LONGEST} tokens, so that work on one is bounded.
 */
final class Sentences {
    private static final int LONGEST = 600;

    /** Letters of a word with a capital that is no abbreviation. */
    private static final int SHORTEST = 4;

    private static final Set<String> ABBREVIATIONS = load();

    private Sentences() {}

    static List<Range> of(Tokens tokens, List<Range> lines) {
        List<Range> sentences = new ArrayList<>();
        for (Range line : lines) {
            int from = line.from();
            for (int i = line.from(); i < line.to(); i++) {
                if (i + 1 - from >= LONGEST || (ends(tokens, i, line.to()))) {
                    int to = closing(tokens, i + 1, line.to());
                    sentences.add(new Range(from, to));
                    from = to;
                    i = to - 1;
                }
            }
            if (from < line.to()) {
                sentences.add(new Range(from, line.to()));
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean ends(Tokens tokens, int i, int lineEnd) {
        if (tokens.shape(i) != Shape.MARK || ".!?…".indexOf(tokens.word(i).charAt(0)) < 0) {
            return false;
        }
        int next = closing(tokens, i + 1, lineEnd);
        if (next >= lineEnd) {
            return true;
        }
        boolean stop = tokens.word(i).equals(".");
        if (tokens.start(next) == tokens.end(next - 1) && !runsOn(tokens, i, next)) {
            return false;
        }
        if (stop && i > 0 && tokens.end(i - 1) == tokens.start(i) && abbreviates(tokens, i - 1)) {
            return false;
        }
        Shape shape = tokens.shape(next);
        return shape == Shape.CAPITAL
                || shape == Shape.UPPER
                || shape == Shape.NUMBER
                || "\"'-(•*".contains(tokens.word(next));
    }

    /** Whether a sentence begins without a space behind the mark, as where a line break was lost: "… it.The …". */
    private static boolean runsOn(Tokens tokens, int mark, int next) {
        if (mark == 0 || tokens.end(mark - 1) != tokens.start(mark)) {
            return false;
        }
        Shape before = tokens.shape(mark - 1);
        boolean closes =
                tokens.word(mark - 1).equals("\"") || tokens.word(next - 1).equals("\"");
        boolean word = before == Shape.LOWER
                || before == Shape.CAPITAL && tokens.word(mark - 1).length() >= SHORTEST;
        boolean address = next + 1 < tokens.size() && tokens.word(next + 1).equals(".");
        Shape shape = tokens.shape(next);
        return (closes || word)
                && !address
                && (shape == Shape.CAPITAL || before != Shape.CAPITAL && shape == Shape.UPPER);
    }

    /** The first token from here on that is no closing mark set directly behind what came before. */
    private static int closing(Tokens tokens, int from, int lineEnd) {
        int i = from;
        while (i < lineEnd
                && tokens.shape(i) == Shape.MARK
                && "\"')]./…".contains(tokens.word(i))
                && tokens.start(i) == tokens.end(i - 1)) {
            i++;
        }
        return i;
    }

    private static boolean abbreviates(Tokens tokens, int word) {
        boolean initial = tokens.shape(word) == Shape.CAPITAL
                && tokens.word(word).length() == 1
                && (tokens.word(word).charAt(0) < 0x80 || tokens.word(word).equals("đ"));
        return initial || ABBREVIATIONS.contains(tokens.word(word));
    }

    private static Set<String> load() {
        try (InputStream in = Sentences.class.getResourceAsStream("abbreviations.txt")) {
            if (in == null) {
                throw new ChanceryException(
                        "The list of abbreviations is missing from this build; build the project again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Fold::word)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
