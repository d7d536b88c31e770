package org.chancery.desk.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assertj.core.data.Offset;

/** Compares an evaluation with figures in the form in which the reference scorer prints them as JSON. */
final class Figures {
    private static final Offset<Double> SAME = within(1e-12);

    /** Shares of fields are printed to four places. */
    private static final Offset<Double> ROUNDED = within(0.5e-4 + 1e-12);

    private Figures() {}

    static void assertSame(Evaluation evaluation, JsonNode expected) {
        Scores total = evaluation.total();
        assertThat(total.texts()).isEqualTo(expected.path("texts").asInt());
        assertThat(evaluation.broken()).isEqualTo(expected.path("broken").asInt());
        assertThat(total.headline()).isCloseTo(expected.path("headline").asDouble(), SAME);
        assertThat(expected.path("rows")).hasSize(Kind.values().length);
        for (Kind kind : Kind.values()) {
            assertSame(kind, total.of(kind), expected.path("rows").path(kind.label()));
        }
    }

    private static void assertSame(Kind kind, KindScore score, JsonNode row) {
        assertThat(score.gold()).as(kind.label()).isEqualTo(row.path("gold").asInt());
        assertThat(score.found()).as(kind.label()).isEqualTo(row.path("found").asInt());
        assertThat(score.precision())
                .as(kind.label())
                .isCloseTo(row.path("precision").asDouble(), SAME);
        assertThat(score.recall()).as(kind.label()).isCloseTo(row.path("recall").asDouble(), SAME);
        assertThat(score.f1()).as(kind.label()).isCloseTo(row.path("f1").asDouble(), SAME);
        assertThat(score.strictF1())
                .as(kind.label())
                .isCloseTo(row.path("strict_f1").asDouble(), SAME);
        assertThat(row.path("fields")).as(kind.label()).hasSize(score.fields().size());
        for (Map.Entry<String, FieldScore> field : score.fields().entrySet()) {
            assertThat(field.getValue().share())
                    .as(kind.label() + ", " + field.getKey())
                    .isCloseTo(row.path("fields").path(field.getKey()).asDouble(Double.NaN), ROUNDED);
        }
    }
}
