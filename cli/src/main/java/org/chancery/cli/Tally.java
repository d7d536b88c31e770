package org.chancery.cli;

import java.util.Locale;
import org.chancery.record.Reading;

/** How much was read. */
final class Tally {
    private int documents;
    private int failures;
    private long engagements;
    private long statements;

    /** What one document adds. */
    record Share(int engagements, int statements) {
        static Share of(Reading reading) {
            return new Share(reading.engagements().size(), reading.statements().size());
        }
    }

    void add(Share share) {
        documents++;
        engagements += share.engagements();
        statements += share.statements();
    }

    void addFailure() {
        failures++;
    }

    int documents() {
        return documents;
    }

    int failures() {
        return failures;
    }

    /** The sum in words. */
    String sentence() {
        String unread = failures == 0 ? "" : "; " + failures + " could not be read";
        return counted(documents, "document") + " read: " + counted(engagements, "engagement") + ", "
                + counted(statements, "statement") + unread + ".";
    }

    /** A number and what is counted. */
    static String counted(long count, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
