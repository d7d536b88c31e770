package org.chancery.bench;

import java.io.OutputStream;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One text of each length, read and written out as JSON in a process with 512 MiB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class LengthBenchmark {
    /** Length of the text in bytes of UTF-8. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int bytes;

    private final Reader reader = Reader.standard();
    private Page page = Page.of("", "");

    /** Makes the text. */
    @Setup
    public void text() {
        page = Page.of("text", Texts.ofLength(bytes));
    }

    /** Reads it. */
    @Benchmark
    public void read() {
        ReadingJson.writeLine(reader.read(page), OutputStream.nullOutputStream());
    }
}
