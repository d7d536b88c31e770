package org.chancery.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** How the progress looks: a bar where the end is known, else a count. */
final class ProgressLine implements ProgressBarRenderer {
    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_BAR = 8;

    @Override
    public String render(ProgressState state, int columns) {
        long done = state.getCurrent();
        long all = state.getMax();
        double seconds = state.getElapsedAfterStart().toMillis() / 1000.0;
        double speed = seconds < 0.5 ? 0 : done / seconds;
        if (all <= 0) {
            return cut(number(done) + " documents" + speed(speed), columns);
        }
        String facts = number(done) + " of " + number(all) + speed(speed) + left(all - done, speed);
        int room = Math.min(LONGEST_BAR, columns - facts.length() - 2);
        return room < SHORTEST_BAR ? cut(facts, columns) : bar(done, all, room) + "  " + facts;
    }

    private static String bar(long done, long all, int length) {
        int full = (int) Math.min(length, length * done / all);
        return "━".repeat(full) + "─".repeat(length - full);
    }

    private static String speed(double speed) {
        return speed < 1 ? "" : " · " + number(Math.round(speed)) + " a second";
    }

    private static String left(long remaining, double speed) {
        if (remaining <= 0 || speed <= 0) {
            return "";
        }
        Duration left = Duration.ofSeconds((long) Math.ceil(remaining / speed));
        return String.format(Locale.ROOT, " · %d:%02d left", left.toMinutes(), left.toSecondsPart());
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    private static String cut(String line, int columns) {
        return line.substring(0, Math.min(line.length(), columns));
    }
}
