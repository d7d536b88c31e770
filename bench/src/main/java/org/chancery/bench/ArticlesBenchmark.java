package org.chancery.bench;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.record.ReadingJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles read and written out as JSON, one after another, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ArticlesBenchmark {
    private final Reader reader = Reader.standard();
    private final List<Page> articles = Texts.articles();
    private int next;

    /** Reads the next article. */
    @Benchmark
    public void read() {
        ReadingJson.writeLine(reader.read(articles.get(next)), OutputStream.nullOutputStream());
        next = (next + 1) % articles.size();
    }
}
