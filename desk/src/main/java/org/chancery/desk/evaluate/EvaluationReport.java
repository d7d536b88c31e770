package org.chancery.desk.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as plain text. */
public final class EvaluationReport {
    private static final List<Kind> ROWS =
            Stream.concat(Kind.FACTS.stream(), Stream.of(Kind.DROPPED_LINES)).toList();

    private EvaluationReport() {}

    /** The figures over all texts, then by language where there are several. */
    public static String figures(Evaluation evaluation) {
        StringBuilder report = new StringBuilder();
        report.append(line("%d readings, %d facts broken", evaluation.readings(), evaluation.broken()));
        section(report, "all", evaluation.total());
        if (evaluation.byLanguage().size() > 1) {
            evaluation.byLanguage().forEach((language, scores) -> section(report, Telling.of(language), scores));
        }
        return report.toString();
    }

    /** Every mistake, by kind: what was missed, what is extra, and what is wrong, by field. */
    public static String mistakes(Evaluation evaluation) {
        StringBuilder report = new StringBuilder();
        for (Kind kind : Kind.values()) {
            Map<String, List<String>> groups = evaluation.mistakes().stream()
                    .filter(mistake -> mistake.kind() == kind)
                    .collect(Collectors.groupingBy(
                            EvaluationReport::group,
                            TreeMap::new,
                            Collectors.mapping(EvaluationReport::told, Collectors.toList())));
            groups.forEach((group, told) -> {
                report.append(line("%s, %s: %d", kind.label(), group, told.size()));
                told.forEach(one -> report.append("  ").append(one).append(System.lineSeparator()));
            });
        }
        return report.toString();
    }

    private static void section(StringBuilder report, String title, Scores scores) {
        report.append(line("%n%s: %d texts, headline %.3f", title, scores.texts(), scores.headline()));
        report.append(line("%-14s%6s%7s%7s%7s%7s%8s", "", "gold", "found", "prec", "rec", "F1", "strict"));
        for (Kind kind : ROWS) {
            KindScore s = scores.of(kind);
            report.append(line(
                    "%-14s%6d%7d%7.3f%7.3f%7.3f%8.3f",
                    kind.label(), s.gold(), s.found(), s.precision(), s.recall(), s.f1(), s.strictF1()));
        }
        for (Kind kind : Kind.values()) {
            String fields = scores.of(kind).fields().entrySet().stream()
                    .map(field -> String.format(
                            Locale.ROOT,
                            "%s %.3f",
                            field.getKey(),
                            field.getValue().share()))
                    .collect(Collectors.joining(", "));
            if (!fields.isEmpty()) {
                report.append(line("  %s: %s", kind.label(), fields));
            }
        }
    }

    private static String group(Mistake mistake) {
        return switch (mistake) {
            case Mistake.Missed missed -> "missed";
            case Mistake.Extra extra -> "extra";
            case Mistake.WrongField wrong -> "wrong " + wrong.field();
        };
    }

    private static String told(Mistake mistake) {
        return switch (mistake) {
            case Mistake.Missed missed -> missed.text() + ": " + missed.fact();
            case Mistake.Extra extra -> extra.text() + ": " + extra.fact();
            case Mistake.WrongField wrong ->
                wrong.text() + ": " + (wrong.fact().isEmpty() ? "" : wrong.fact() + ": ") + "gold " + wrong.gold()
                        + ", found " + wrong.found();
        };
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }
}
