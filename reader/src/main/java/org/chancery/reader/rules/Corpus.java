package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.data.Mistake;
import org.chancery.reader.data.MistakeException;
import org.chancery.reader.data.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrases that are the test of rules.
 *
 * <pre>
 * rule vi.meeting.receive
 * + Chủ tịch nước tiếp Đại sứ Lào =&gt; tiếp
 * - hai bên tiếp tục hợp tác
 * </pre>
 *
 * The rule must find something in a phrase behind {@code +}, and where words stand behind {@code =>}, just
 * these; in one behind {@code -} it must find nothing. {@code #} opens a comment.
 */
public final class Corpus {
    private static final Pattern LINE = Pattern.compile("([+-])\\s+(.*?)(?:\\s+=>\\s*(.*))?");

    /**
     * A phrase for a rule.
     *
     * @param rule the rule's name
     * @param wanted whether the rule must find something in it
     * @param text the phrase
     * @param words the words that it must find, or null where any will do
     * @param file the file it stands in
     * @param line its line there
     * @param column where its text begins
     */
    public record Phrase(
            String rule,
            boolean wanted,
            String text,
            @Nullable String words,
            String file,
            int line,
            int column) {
        /** A mistake at this phrase. */
        public Mistake mistake(String problem) {
            return new Mistake(file, line, column, problem);
        }
    }

    private final String file;
    private final List<Phrase> phrases = new ArrayList<>();
    private String rule = "";

    private Corpus(String file) {
        this.file = file;
    }

    /**
     * Reads a file as far as it can be read.
     *
     * @param mistakes takes what is wrong in it; a wrong line is left out
     */
    public static List<Phrase> read(String file, String content, Mistakes mistakes) {
        Corpus corpus = new Corpus(file);
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                corpus.take(lines.get(i), i + 1);
            } catch (MistakeException e) {
                mistakes.addAll(e.mistakes());
            }
        }
        return List.copyOf(corpus.phrases);
    }

    private void take(String line, int number) {
        String trimmed = line.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return;
        }
        int column = line.indexOf(trimmed) + 1;
        if (trimmed.startsWith("rule ")) {
            rule = trimmed.substring("rule ".length()).strip();
            return;
        }
        Matcher parts = LINE.matcher(trimmed);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            throw mistake(number, column, "a line reads 'rule NAME', '+ phrase', '+ phrase => words' or '- phrase'.");
        }
        if (rule.isEmpty()) {
            throw mistake(number, column, "a phrase stands before the first 'rule NAME' line; put one above it.");
        }
        boolean wanted = parts.group(1).equals("+");
        String words = parts.group(3);
        if (words != null && (words.isBlank() || !wanted || !parts.group(2).contains(words.strip()))) {
            throw mistake(
                    number,
                    column + parts.start(3),
                    "'=>' stands behind a phrase that opens with '+', and before words of that phrase.");
        }
        phrases.add(new Phrase(
                rule,
                wanted,
                parts.group(2),
                words == null ? null : words.strip(),
                file,
                number,
                column + parts.start(2)));
    }

    private MistakeException mistake(int line, int column, String problem) {
        return new MistakeException(new Mistake(file, line, column, problem));
    }
}
