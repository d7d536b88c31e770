package org.chancery.desk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.record.Block;
import org.chancery.record.Reading;
import org.chancery.record.ReadingJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the reading of any text whatever. */
class ReadingLawsTest {
    private static final int RANDOM = 400;
    private static final Reader READER = Reader.standard();
    private static final Map<Page, Reading> READINGS = new ConcurrentHashMap<>();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(org.chancery.record.Schema.text());

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("examples", Corpus.examples()),
                Arguments.of("texts beside the project", Corpus.shared()),
                Arguments.of("archives", Corpus.archives()),
                Arguments.of("random texts", Corpus.random(RANDOM)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyQuoteIsTheTextAtItsSpan(String name, List<Page> pages) {
        for (Page page : pages) {
            int[] codePoints = page.text().codePoints().toArray();
            for (JsonNode span : Written.of(reading(page)).spans()) {
                int start = span.get("start").intValue();
                int end = span.get("end").intValue();
                assertThat(start).as(page.source()).isBetween(0, end - 1);
                assertThat(end).as(page.source()).isLessThanOrEqualTo(codePoints.length);
                assertThat(new String(codePoints, start, end - start))
                        .as(page.source())
                        .isEqualTo(span.get("quote").textValue());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void blocksCoverTheTextWithoutGapOrOverlap(String name, List<Page> pages) {
        for (Page page : pages) {
            int at = 0;
            for (Block block : reading(page).document().blocks()) {
                assertThat(block.start()).as(page.source()).isEqualTo(at);
                assertThat(block.end()).as(page.source()).isGreaterThan(block.start());
                at = block.end();
            }
            assertThat(at)
                    .as(page.source())
                    .isEqualTo(page.text().codePointCount(0, page.text().length()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyReadingIsValidAgainstTheSchema(String name, List<Page> pages) {
        for (Page page : pages) {
            String json = new String(Written.of(reading(page)).bytes(), StandardCharsets.UTF_8);
            assertThat(SCHEMA.validate(json, InputFormat.JSON))
                    .as(page.source())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whatIsWrittenReadsBackTheSame(String name, List<Page> pages) {
        for (Page page : pages) {
            String json = new String(Written.of(reading(page)).bytes(), StandardCharsets.UTF_8);
            assertThat(ReadingJson.read(json)).as(page.source()).isEqualTo(reading(page));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whatIsReferredToIsThere(String name, List<Page> pages) {
        for (Page page : pages) {
            Reading reading = reading(page);
            Set<String> persons =
                    ids(reading.persons().stream().map(p -> p.id()).toList());
            Set<String> engagements =
                    ids(reading.engagements().stream().map(e -> e.id()).toList());
            assertThat(reading.engagements())
                    .as(page.source())
                    .allSatisfy(e -> assertThat(persons).containsAll(e.persons()));
            assertThat(reading.statements()).as(page.source()).allSatisfy(s -> {
                assertThat(persons).containsAll(s.speakers());
                assertThat(s.engagement() == null || engagements.contains(s.engagement()))
                        .isTrue();
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theSameTextGivesTheSameBytes(String name, List<Page> pages) {
        Reader other = Reader.standard();
        for (Page page : pages.reversed()) {
            assertThat(Written.of(other.read(page)).bytes())
                    .as(page.source())
                    .isEqualTo(Written.of(reading(page)).bytes());
        }
    }

    private static Reading reading(Page page) {
        return READINGS.computeIfAbsent(page, READER::read);
    }

    private static Set<String> ids(List<String> ids) {
        Set<String> set = new HashSet<>(ids);
        assertThat(set).hasSameSizeAs(ids);
        return set;
    }
}
