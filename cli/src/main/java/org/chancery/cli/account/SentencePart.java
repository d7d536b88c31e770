package org.chancery.cli.account;

import org.chancery.record.Span;

/** Writes a sentence with the word that is asked about in it. */
final class SentencePart {
    private static final int INDENT = 2;
    private static final int LONGEST = 2000;

    private final Sheet sheet;

    SentencePart(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the sentence that covers a place, a code point offset. */
    void write(Span sentence, int offset) {
        String quote = sentence.quote();
        int at = quote.offsetByCodePoints(
                0, Math.clamp(offset - sentence.start(), 0, sentence.end() - sentence.start()));
        int from = at;
        int to = at;
        while (from > 0 && !Character.isWhitespace(quote.charAt(from - 1))) {
            from--;
        }
        while (to < quote.length() && !Character.isWhitespace(quote.charAt(to))) {
            to++;
        }
        String word = clean(quote.substring(from, to));
        String heading = "Sentence at " + FactPart.place(sentence) + (word.isBlank() ? "" : ", round “" + word + "”");
        sheet.gap();
        sheet.paragraph(0, INDENT, Words.of(heading, Ink.HEADING));
        Words words =
                Words.of(clean(quote.substring(0, from))).add(word, Ink.HEADING).add(clean(quote.substring(to)));
        sheet.paragraph(INDENT, INDENT, words);
    }

    /** Cleaned, with the spaces at its ends kept as one. */
    private static String clean(String part) {
        String clean = Quote.cut(Quote.clean(part), LONGEST);
        boolean before = !part.isEmpty() && Character.isWhitespace(part.charAt(0));
        boolean behind = !part.isBlank() && Character.isWhitespace(part.charAt(part.length() - 1));
        return (before ? " " : "") + clean.strip() + (behind ? " " : "");
    }
}
