package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.reader.zones.LanguageGuess;
import org.chancery.record.Engagement;
import org.chancery.record.Person;
import org.chancery.record.Span;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;
import org.jspecify.annotations.Nullable;

/** What who uses a reading should know or doubt: first of the text as a whole, then of single facts. */
final class Warnings {
    private Warnings() {}

    /** The warnings of a page that was read. */
    static List<Warning> of(
            Page page, LanguageGuess language, Floors floors, List<Person> persons, List<Engagement> engagements) {
        List<Warning> warnings = new ArrayList<>(ofWhole(page, language));
        Range last = floors.zones().lastProse();
        if (last == null) {
            warnings.add(noArticle());
        } else {
            addTruncated(floors.chart().text(), last, warnings);
        }
        warnings.addAll(new Doubts(floors, persons, engagements).all());
        return List.copyOf(warnings);
    }

    /** The warnings that show without reading. */
    static List<Warning> ofWhole(Page page, LanguageGuess language) {
        List<Warning> warnings = new ArrayList<>();
        addUndecodable(page.text(), warnings);
        if (language.mixed()) {
            warnings.add(new Warning(
                    WarningCode.MIXED_LANGUAGES,
                    "Two languages each make a third of the prose or more. All of it was read as "
                            + name(language.tag()) + "; hand over the parts one by one to have the other read, too.",
                    null));
        }
        return warnings;
    }

    /** The warnings of a page that was not read. */
    static List<Warning> unread(Page page, Warning reason) {
        List<Warning> warnings = new ArrayList<>();
        addUndecodable(page.text(), warnings);
        warnings.add(reason);
        return List.copyOf(warnings);
    }

    static Warning tooLong() {
        return new Warning(
                WarningCode.TOO_LONG,
                "The text is longer than 16 MiB, the most that is read as one document, and was not read."
                        + " Cut it into its articles.",
                null);
    }

    static Warning noArticle() {
        return new Warning(
                WarningCode.NO_ARTICLE,
                "There is no running prose on the page, only single words, headlines or furniture, or nothing at all."
                        + " See whether the article was left out when the page was saved.",
                null);
    }

    /** The text is in a language that cannot be read, or that cannot be told. */
    static Warning otherLanguage(String language, Set<String> readable) {
        String name = name(language);
        String told = name.isEmpty()
                ? "Its language cannot be told, so the text was not read."
                : "The text is in " + name + ", which cannot be read.";
        String languages = readable.stream().sorted().map(Warnings::name).collect(Collectors.joining(" and "));
        return new Warning(WarningCode.OTHER_LANGUAGE, told + " Hand over texts in " + languages + ".", null);
    }

    /** The English name of a language; empty for {@code und}. */
    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static void addUndecodable(String raw, List<Warning> warnings) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            if (undecodable(raw.codePointAt(i))) {
                first = count == 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            int start = raw.codePointCount(0, first);
            warnings.add(new Warning(
                    WarningCode.UNDECODABLE,
                    "In " + count + (count == 1 ? " place" : " places")
                            + " the text could not be decoded or holds control characters, first at character "
                            + start + ". Look for an undamaged copy, or save the text anew in UTF-8.",
                    new Span(start, start + 1, raw.substring(first, first + 1))));
        }
    }

    /** Whether a character is what a decoder puts for bytes that make no sense, or is no character of a text at all. */
    private static boolean undecodable(int c) {
        return switch (c) {
            case '\t', '\n', '\f', '\r', 0x85 -> false;
            case 0xFFFD -> true;
            default -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
        };
    }

    private static void addTruncated(Text text, Range line, List<Warning> warnings) {
        Range ellipsis = ellipsis(text, line);
        if (ellipsis != null) {
            warnings.add(new Warning(
                    WarningCode.TRUNCATED,
                    "The text breaks off in its last sentence; what stood behind is not read."
                            + " Look for the whole article.",
                    text.span(ellipsis)));
        }
    }

    /** The ellipsis that a line ends with, or null; not one that ends a list behind an abbreviation ("etc…"). */
    private static @Nullable Range ellipsis(Text text, Range line) {
        int from = line.to();
        while (from > line.from() && (text.isMark(from - 1, '.') || text.isMark(from - 1, '…'))) {
            from--;
        }
        boolean dots = line.to() - from >= 3 || text.isMark(from, '…');
        boolean abbreviation = text.isMark(from - 2, '.') && !text.spaced(from - 1);
        return from > line.from() && from < line.to() && dots && !abbreviation ? new Range(from, line.to()) : null;
    }
}
