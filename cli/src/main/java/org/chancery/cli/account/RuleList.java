package org.chancery.cli.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reader.Inspection.Card;
import org.chancery.reader.rules.Corpus.Phrase;
import org.chancery.reader.rules.Rule;

/** Lists rules by language and stratum, or tells all of one. */
public final class RuleList {
    private static final int INDENT = 2;
    private static final int COLUMN = 44;
    private static final int MARK = 4;
    private static final Pattern CALL = Pattern.compile("\\$([\\p{L}\\p{Nd}_-]+)");

    private final Style style;

    public RuleList(Style style) {
        this.style = style;
    }

    /** The rules by language and stratum, in the order in which they run. */
    public String of(List<Card> cards) {
        Sheet sheet = new Sheet(style);
        Card before = null;
        for (Card card : cards) {
            if (before == null || !card.language().equals(before.language())) {
                long rules = cards.stream()
                        .filter(c -> c.language().equals(card.language()))
                        .count();
                if (before != null) {
                    sheet.gap();
                }
                sheet.paragraph(
                        0, 0, Words.of(language(card), Ink.TITLE).add(" · " + counted(rules, "rule"), Ink.QUIET));
                before = null;
            }
            if (before == null || !card.stratum().equals(before.stratum())) {
                sheet.gap();
                sheet.paragraph(0, INDENT, Words.of(card.stratum(), Ink.HEADING));
            }
            Words words =
                    Words.of(counted(card.phrases().size(), "phrase") + " · ").add(place(card.rule()), Ink.QUIET);
            sheet.field(INDENT, Math.min(COLUMN, sheet.width() / 2), card.rule().name(), Ink.SIDE, words);
            before = card;
        }
        return sheet.text();
    }

    /** One rule: where it stands, what it gives, its pattern, its phrases. */
    public String of(Card card) {
        Sheet sheet = new Sheet(style);
        Rule rule = card.rule();
        sheet.paragraph(
                0,
                INDENT,
                Words.of(rule.name(), Ink.TITLE)
                        .add(" · " + language(card) + " · stratum " + card.stratum() + " · " + place(rule), Ink.QUIET));
        sheet.paragraph(
                0,
                INDENT,
                Words.of("gives ", Ink.QUIET).add(rule.kind(), Ink.ACT).add(attributes(rule)));
        sheet.gap();
        rule.source().lines().forEach(line -> sheet.paragraph(INDENT, MARK, Words.of(line)));
        Map<String, String> used = new LinkedHashMap<>();
        addDefinitions(rule, rule.source(), used);
        if (!used.isEmpty()) {
            sheet.gap();
            sheet.paragraph(0, INDENT, Words.of("where", Ink.HEADING));
            used.forEach((name, pattern) -> sheet.paragraph(
                    INDENT, MARK, Words.of("$" + name, Ink.SIDE).add(" = " + pattern.replaceAll("\\s+", " "))));
        }
        phrases(sheet, "must find something in", card.phrases(), true);
        phrases(sheet, "must find nothing in", card.phrases(), false);
        return sheet.text();
    }

    /** Adds the definitions that a pattern calls, each before those that it calls itself. */
    private static void addDefinitions(Rule rule, String pattern, Map<String, String> used) {
        Matcher call = CALL.matcher(pattern);
        while (call.find()) {
            String definition = rule.definitions().get(call.group(1));
            if (definition != null && used.putIfAbsent(call.group(1), definition) == null) {
                addDefinitions(rule, definition, used);
            }
        }
    }

    private static void phrases(Sheet sheet, String heading, List<Phrase> all, boolean wanted) {
        List<Phrase> phrases = new ArrayList<>(all);
        phrases.removeIf(phrase -> phrase.wanted() != wanted);
        if (phrases.isEmpty()) {
            return;
        }
        sheet.gap();
        sheet.paragraph(0, INDENT, Words.of(heading, Ink.HEADING));
        for (Phrase phrase : phrases) {
            String words = phrase.words();
            Words text = Words.of(phrase.text()).add(words == null ? "" : " => " + words, Ink.QUIET);
            sheet.field(INDENT, MARK, wanted ? "+" : "-", wanted ? Ink.ASSENT : Ink.OBJECTION, text);
        }
    }

    private static String language(Card card) {
        return Locale.forLanguageTag(card.language()).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String place(Rule rule) {
        return rule.file() + ":" + rule.line();
    }

    private static String attributes(Rule rule) {
        StringBuilder attributes = new StringBuilder();
        for (Map.Entry<String, String> attribute : new TreeMap<>(rule.attributes()).entrySet()) {
            attributes.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
        }
        return attributes.toString();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
