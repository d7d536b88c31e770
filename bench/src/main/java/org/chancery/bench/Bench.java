package org.chancery.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.reader.Page;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all measurements and prints them as a small table. It is started where the project stands. */
public final class Bench {
    private Bench() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<Page> articles = Texts.articles();
        int letters = articles.stream().mapToInt(p -> p.text().length()).sum() / articles.size();
        say(
                "Reading: %d articles of %s, %,d characters each on average; one core, 512 MiB, JSON written.%n",
                articles.size(), Texts.folder(), letters);
        for (RunResult result : run(ArticlesBenchmark.class)) {
            say("  %,10.0f articles a second%n", score(result));
        }
        say("Time against length: the examples one after another; one core, 512 MiB, JSON written.%n");
        for (RunResult result : run(LengthBenchmark.class)) {
            double bytes = Double.parseDouble(result.getParams().getParam("bytes"));
            say("  %,10.0f KB %,12.1f ms %8.0f ns a byte%n", bytes / 1000, score(result), score(result) * 1e6 / bytes);
        }
        say("Start: chancery --help answers in %d ms (median).%n", StartTime.median());
    }

    private static Iterable<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
