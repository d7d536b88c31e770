package org.chancery.bench;

import java.io.IOException;
import java.util.Arrays;

/** How long the program takes to answer {@code --help}, start to end, as its script runs it. */
final class StartTime {
    private static final int RUNS = 11;

    private StartTime() {}

    /** The median in milliseconds; the first run, which may make the archive of classes, is left out. */
    static long median() throws IOException, InterruptedException {
        once();
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = once();
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static long once() throws IOException, InterruptedException {
        ProcessBuilder help = new ProcessBuilder("./chancery", "--help");
        help.environment().put("CHANCERY_NO_BUILD", "1");
        help.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int code = help.start().waitFor();
        long time = (System.nanoTime() - start) / 1_000_000;
        if (code != 0) {
            throw new IOException("./chancery --help ended with code " + code);
        }
        return time;
    }
}
