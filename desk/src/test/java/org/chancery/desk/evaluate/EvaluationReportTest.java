package org.chancery.desk.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
    private static final Path FIXTURES = Path.of("src/test/resources/evaluate");

    private final Evaluation evaluation = Evaluate.run(FIXTURES, FIXTURES.resolve("readings.jsonl"), Optional.empty());

    @Test
    void printsTheFiguresOverAllAndByLanguage() {
        assertThat(EvaluationReport.figures(evaluation).lines())
                .contains(
                        "8 readings, 3 facts broken",
                        "all: 8 texts, headline 0.599",
                        "en: 3 texts, headline 0.677",
                        "                gold  found   prec    rec     F1  strict",
                        "instruments        4      4  0.750  0.750  0.750   0.750",
                        "  document: diplomatic 0.750, published 0.750");
    }

    @Test
    void listsMistakesByKindAndByWhatIsWrong() {
        assertThat(EvaluationReport.mistakes(evaluation).lines())
                .containsSubsequence(
                        "persons, extra: 6",
                        "  call.txt: Anne Durand (foreign-minister, CAN) [broken]",
                        "persons, missed: 2",
                        "persons, wrong role: 4",
                        "  call.txt: Trần Văn Hải (minister, VNM): gold minister, found foreign-minister",
                        "engagements, missed: 1",
                        "  unread.txt: ceremony VNM, LAO, 2019, held",
                        "engagements, wrong date: 1",
                        "  call.txt: visit CAN, VNM, none, planned: gold none, found 2024-05",
                        "statements, wrong by: 1",
                        "  talks.txt: NOR praise: môi trường đầu tư: gold NOR, found VNM",
                        "relations, missed: 1",
                        "  names.txt: VNM, FRA, strategic-partnership",
                        "dropped lines, missed: 3",
                        "document, wrong diplomatic: 2",
                        "  unread.txt: gold true, found false");
    }

    @Test
    void tellsALongContentOnOneLineAndCut() {
        assertThat(Telling.cut("một\nhai")).isEqualTo("một hai");
        assertThat(Telling.cut("😀".repeat(91))).isEqualTo("😀".repeat(90) + "…");
    }
}
