package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Reader READER = Reader.standard();

    private static final String TALKS =
            "Ngày 10/10/2023, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Lào. "
                    + "Thời tiết hôm nay đẹp, theo bạn của ông Nguyễn Văn Hiền.";

    @Test
    void itHoldsTheReadingAsReadGivesIt() {
        Page page = Page.of("x", TALKS);

        assertThat(READER.trace(page).reading()).isEqualTo(READER.read(page));
    }

    @Test
    void lexiconNamesAndRulesAreTold() {
        Trace trace = READER.trace(Page.of("x", TALKS));

        assertThat(trace.recognised()).anySatisfy(r -> {
            assertThat(r.span().quote()).isEqualTo("Hà Nội");
            assertThat(r.kind()).isEqualTo("place");
            assertThat(r.source()).isInstanceOfSatisfying(Trace.Entry.class, e -> {
                assertThat(e.value()).isEqualTo("VNM");
                assertThat(e.file()).isEqualTo("lexicon/vi/places.lex");
                assertThat(e.line()).isPositive();
            });
        });
        assertThat(trace.recognised()).anySatisfy(r -> {
            assertThat(r.span().quote()).startsWith("tiếp");
            assertThat(r.kind()).isEqualTo("contact");
            assertThat(r.source())
                    .isInstanceOfSatisfying(
                            Trace.ByRule.class, rule -> assertThat(rule.rule()).isEqualTo("vi.meeting.receive"));
        });
        assertThat(trace.recognised()).anySatisfy(r -> {
            assertThat(r.span().quote()).isEqualTo("Nguyễn Văn Hiền");
            assertThat(r.source()).isEqualTo(new Trace.Capitals());
        });
    }

    @Test
    void whatCameToNothingIsToldWithItsReason() {
        Trace trace = READER.trace(Page.of("x", TALKS));

        assertThat(trace.rejected())
                .anySatisfy(r -> {
                    assertThat(r.kind()).isEqualTo("person");
                    assertThat(r.span().quote()).isEqualTo("Nguyễn Văn Hiền");
                    assertThat(r.reason()).isEqualTo("takes part in no engagement and makes no statement");
                })
                .anySatisfy(r -> {
                    assertThat(r.kind()).isEqualTo("date");
                    assertThat(r.span().quote()).isEqualTo("hôm nay");
                });
        Trace alone = READER.trace(Page.of("x", "Bộ trưởng Bùi Thanh Sơn tiếp đoàn đại biểu thanh niên."));
        assertThat(alone.rejected()).anySatisfy(r -> {
            assertThat(r.kind()).isEqualTo("engagement");
            assertThat(r.rule()).isEqualTo("vi.meeting.receive");
        });
    }

    @Test
    void everySpanQuotesTheText() throws Exception {
        try (Stream<Path> examples = Files.list(Path.of("../examples"))) {
            for (Path example :
                    examples.filter(p -> p.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(example);
                Trace trace = READER.trace(Page.of(example.toString(), text));
                assertThat(trace.sentences()).isNotEmpty();
                List<Span> spans = Stream.of(
                                trace.sentences().stream(),
                                trace.recognised().stream().map(Trace.Recognised::span),
                                trace.rejected().stream().map(Trace.Rejected::span))
                        .flatMap(s -> s)
                        .toList();
                for (Span span : spans) {
                    int start = text.offsetByCodePoints(0, span.start());
                    int end = text.offsetByCodePoints(start, span.end() - span.start());
                    assertThat(span.quote()).isEqualTo(text.substring(start, end));
                }
            }
        }
    }

    @Test
    void anEmptyTextHasAnEmptyTrace() {
        Trace trace = READER.trace(Page.of("x", ""));

        assertThat(trace.sentences()).isEmpty();
        assertThat(trace.recognised()).isEmpty();
        assertThat(trace.rejected()).isEmpty();
    }
}
