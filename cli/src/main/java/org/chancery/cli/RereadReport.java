package org.chancery.cli;

import org.chancery.desk.Reread;
import org.chancery.register.facts.Change;

/** Tells what changed by reading again: one paragraph for each document in which anything did, and a sum. */
final class RereadReport {
    private int documents;
    private int changed;
    private int gained;
    private int lost;
    private int altered;
    private int failures;

    /** A document's paragraph; empty where all is as before. */
    String of(String source, Reread.Result result) {
        documents++;
        if (result.changes().isEmpty()) {
            return "";
        }
        changed++;
        StringBuilder told = new StringBuilder(source).append('\n');
        for (Change change : result.changes()) {
            told.append(line(change));
        }
        return told.append('\n').toString();
    }

    /** Counts a document that could not be read again. */
    void failed() {
        failures++;
    }

    /** Whether all could be read. */
    boolean complete() {
        return failures == 0;
    }

    /** The sum in words. */
    String sum() {
        String facts = changed == 0
                ? "nothing changed"
                : Tally.counted(gained, "fact") + " found now, " + lost + " no longer, " + altered + " otherwise, in "
                        + Tally.counted(changed, "document");
        String unread = failures == 0 ? "" : "; " + failures + " could not be read and keep what they had";
        return Tally.counted(documents, "document") + " read again: " + facts + unread + ".\n";
    }

    private String line(Change change) {
        String sign = switch (change.what()) {
            case GAINED -> {
                gained++;
                yield "+";
            }
            case LOST -> {
                lost++;
                yield "-";
            }
            case CHANGED -> {
                altered++;
                yield "~";
            }
        };
        StringBuilder line = new StringBuilder();
        line.append("  ")
                .append(sign)
                .append(' ')
                .append(change.kind().code())
                .append(' ')
                .append(change.key());
        line.append("  ").append(change.told()).append('\n');
        change.fields().forEach(field -> line.append("      ").append(field).append('\n'));
        return line.toString();
    }
}
