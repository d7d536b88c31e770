package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.reader.Trace;
import org.chancery.record.Block;
import org.chancery.record.BlockKind;
import org.chancery.record.Document;
import org.chancery.record.Reading;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final int OF_TALKS = Sample.TEXT.indexOf("hội đàm với Bộ trưởng Ngoại giao Nhật Bản Kamikawa");

    @Test
    void everyFactIsToldWithItsRuleAndItsWords() throws IOException {
        assertThat(new Explanation(Style.plain()).of(trace(BlockKind.BODY))).isEqualTo(resource("explanation.txt"));
    }

    @Test
    void aPlaceIsToldWithItsFactsItsMatchesAndWhatCameToNothing() throws IOException {
        assertThat(new Explanation(Style.plain()).at(trace(BlockKind.BODY), OF_TALKS))
                .isEqualTo(resource("explanation-at.txt"));
    }

    @Test
    void aPlaceOutsideTheArticleIsSaidToGiveNoFacts() {
        assertThat(new Explanation(Style.plain()).at(trace(BlockKind.RELATED), OF_TALKS))
                .contains("It stands in a part of the page that is no article (related); such parts give no facts.");
    }

    @Test
    void aTextWithoutFactsIsSaidToHaveNone() {
        Trace trace = new Trace(Sample.nothing("rain.txt"), List.of(), List.of(), List.of());

        assertThat(new Explanation(Style.plain()).of(trace)).endsWith("\n  No diplomacy was found in this text.\n");
        assertThat(new Explanation(Style.plain()).at(trace, 0)).contains("No fact rests on it");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 100})
    void noLineIsLongerThanTheWidthAndColoursChangeNothingElse(int width) {
        Explanation plain = new Explanation(new Style(width, false, false));
        Explanation colourful = new Explanation(new Style(width, true, false));
        Trace trace = trace(BlockKind.BODY);

        for (String text : List.of(plain.of(trace), plain.at(trace, OF_TALKS))) {
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        }
        assertThat(colourful.of(trace)).contains("\u001b[");
        assertThat(withoutColours(colourful.of(trace))).isEqualTo(plain.of(trace));
        assertThat(withoutColours(colourful.at(trace, OF_TALKS))).isEqualTo(plain.at(trace, OF_TALKS));
    }

    private static String withoutColours(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    private static Trace trace(BlockKind block) {
        Reading reading = Sample.reading();
        Document d = reading.document();
        List<Block> blocks = List.of(new Block(0, d.text().length(), block));
        Document document =
                new Document(d.id(), d.source(), d.language(), d.title(), d.published(), d.outlet(), d.text(), blocks);
        return new Trace(
                new Reading(
                        reading.reader(),
                        document,
                        reading.persons(),
                        reading.engagements(),
                        reading.statements(),
                        reading.instruments(),
                        reading.relations(),
                        reading.warnings()),
                sentences(d.text()),
                List.of(
                        recognised("Chiều 10/10", "date", byRule("vi.date.day-month", Map.of(), "10", "day")),
                        recognised(
                                "Bộ trưởng Ngoại giao Bùi Thanh Sơn",
                                "actor",
                                byRule("vi.actor.title-name", Map.of("type", "person"), "Bùi Thanh Sơn", "name")),
                        recognised("Bùi Thanh Sơn", "name", new Trace.Capitals()),
                        recognised("Thanh Sơn", "name", new Trace.Capitals()),
                        recognised(
                                "hội đàm với",
                                "contact",
                                byRule("vi.meeting.talks", Map.of("type", "meeting"), "", "")),
                        recognised(
                                "Nhật Bản",
                                "party",
                                new Trace.Entry("JPN", Map.of("kind", "state"), "lexicon/vi/states.lex", 12)),
                        recognised("Nhật", "party", new Trace.Entry("JPN", Map.of(), "lexicon/vi/states.lex", 12))),
                List.of(new Trace.Rejected(
                        span("kỷ niệm 50 năm thiết lập quan hệ ngoại giao"),
                        "relation",
                        "vi.level.diplomatic",
                        "no two parties between which it holds are told")));
    }

    private static Trace.Recognised recognised(String words, String kind, Trace.Source source) {
        return new Trace.Recognised(span(words), kind, source);
    }

    private static Trace.ByRule byRule(String rule, Map<String, String> attributes, String part, String name) {
        List<Trace.Part> parts = part.isEmpty() ? List.of() : List.of(new Trace.Part(name, span(part)));
        return new Trace.ByRule(rule, attributes, parts, "rules/vi/some.rules", 7);
    }

    /** The span of words in the sentence of the talks. */
    private static Span span(String words) {
        int start = Sample.TEXT.indexOf(words, Sample.TEXT.indexOf("Chiều"));
        return new Span(start, start + words.length(), words);
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            sentences.add(new Span(start, start + line.length(), line));
            start += line.length() + 1;
        }
        return sentences;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
